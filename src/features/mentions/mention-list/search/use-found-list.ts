import { useMemo, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { mentionQueries } from '../../../../data/mentions';
import { listUnreadable } from '../../../../data/unreadable';
import type { MentionSearch } from '../../../../domain/search/mention-search';
import { toMentionQuery } from './to-mention-query';

/**
 * What a search finds in a folder. Until it has an answer, what was found before stays, of the same folder;
 * answers that come late belong to searches that nobody looks at any more.
 * @returns `shown`: the search whose mentions are there; `isWaiting`: they are still those of another one
 */
export function useFoundList(mailboxId: string, folderId: string, search: MentionSearch) {
  const wanted = useMemo(() => toMentionQuery(search), [search]);
  const query = useInfiniteQuery({
    ...mentionQueries.list(mailboxId, folderId, wanted),
    placeholderData: (before, queryBefore) => {
      const [, , mailboxBefore, folderBefore] = queryBefore?.queryKey ?? [];
      return mailboxBefore === mailboxId && folderBefore === folderId ? before : undefined;
    },
  });
  const { data, isPlaceholderData, fetchStatus } = query;
  const [shown, setShown] = useState(search);
  if (!isPlaceholderData && shown !== search) setShown(search);
  const mentions = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  const unreadable = useMemo(() => data?.pages.flatMap(listUnreadable) ?? [], [data]);
  const isMissing = isPlaceholderData || data === undefined;
  return {
    query,
    mentions,
    unreadable,
    total: data?.pages.at(-1)?.total,
    shown: isPlaceholderData ? shown : search,
    isWaiting: isPlaceholderData,
    isOffline: isMissing && fetchStatus === 'paused',
  };
}
