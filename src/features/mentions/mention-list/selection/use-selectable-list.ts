import { useLayoutEffect, useMemo } from 'react';
import type { MentionListItem } from '../../../../contract/mentions';
import { isNarrowed } from '../../../../domain/search/mention-search';
import type { MentionSearch } from '../../../../domain/search/mention-search';
import { writeQuery } from '../../../../domain/search/search-params';
import { useClockShift } from '../../../drafts/use-backend-clock';
import { toMentionQuery } from '../search/to-mention-query';
import type { SelectableList } from './selectable-list';
import { clearSelection, dropShownChange } from './selection-store';

/**
 * The list on the page, to select in; null until there is one. What is selected leaves with the folder or
 * search that it was selected in, and the rows show a change themselves only until it has come to the list.
 * @param updatedAt when the list came in, in milliseconds of the browser's clock
 */
export function useSelectableList({
  mentions,
  total,
  shown,
  updatedAt,
  mailboxId,
  folderId,
  folderName,
  heldBack,
}: {
  mentions: readonly MentionListItem[] | undefined;
  total: number | undefined;
  shown: MentionSearch;
  updatedAt: number;
} & Pick<
  SelectableList,
  'mailboxId' | 'folderId' | 'folderName' | 'heldBack'
>): SelectableList | null {
  const shift = useClockShift();
  const query = useMemo(() => toMentionQuery(shown), [shown]);
  const key = useMemo(() => {
    const { sort: _order, ...search } = writeQuery(query);
    return JSON.stringify([mailboxId, folderId, search]);
  }, [mailboxId, folderId, query]);
  useLayoutEffect(() => clearSelection, [key]);
  useLayoutEffect(() => {
    dropShownChange(updatedAt);
  }, [updatedAt]);
  return useMemo(() => {
    if (mentions === undefined || total === undefined) return null;
    const newest = query.sort === 'newest' && folderId !== 'sent' ? mentions[0] : undefined;
    return {
      key,
      mailboxId,
      folderId,
      folderName,
      query,
      isNarrowed: isNarrowed(shown),
      mentions,
      total,
      receivedUntil: newest?.receivedAt ?? new Date(updatedAt + shift).toISOString(),
      heldBack,
    };
  }, [
    key,
    mailboxId,
    folderId,
    folderName,
    query,
    shown,
    mentions,
    total,
    updatedAt,
    shift,
    heldBack,
  ]);
}
