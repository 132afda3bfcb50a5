import type { QueryClient } from '@tanstack/react-query';
import { mentionQueries } from '../data/mentions';
import type { MentionQuery } from '../domain/search/mention-search';

/** Asks for a list that is not here; one that is here sees itself to it that it is not old. */
export function prefetchMentions(
  queryClient: QueryClient,
  mailboxId: string,
  folderId: string,
  search: MentionQuery,
): void {
  const mentions = mentionQueries.list(mailboxId, folderId, search);
  if (queryClient.getQueryData(mentions.queryKey) === undefined) {
    void queryClient.prefetchInfiniteQuery(mentions);
  }
}
