import type { MentionSelection } from '../../../../contract/mention-changes';
import type { MentionListItem } from '../../../../contract/mentions';
import type { MentionQuery } from '../../../../domain/search/mention-search';
import { writeQuery } from '../../../../domain/search/search-params';
import { listSelected, selectAll } from './selection';
import type { Selection } from './selection';

/**
 * A list, as far as selecting in it needs to know it.
 * - `key`: the same for the same folder and search, in whatever order.
 * - `mentions`: those that are loaded, of `total`.
 * - `receivedUntil`: what has come in later cannot be in it; ISO 8601 in UTC.
 * - `heldBack`: the ids of those that have come to the folder and are not shown yet.
 */
export interface SelectableList {
  key: string;
  mailboxId: string;
  folderId: string;
  folderName: string;
  query: MentionQuery;
  isNarrowed: boolean;
  mentions: readonly MentionListItem[];
  total: number;
  receivedUntil: string;
  heldBack: readonly string[];
}

/** All that the list shows, also what is not loaded yet. */
export function selectWholeList({ receivedUntil, heldBack }: SelectableList): Selection {
  return selectAll(receivedUntil, heldBack);
}

/**
 * The selection as the interface takes it, but for its size: of single mentions it can name more than one
 * step takes. data/mention-changes.ts cuts it into steps.
 */
export function toMentionSelection(
  selection: Selection,
  { mentions, folderId, query }: SelectableList,
): MentionSelection {
  if (selection.kind === 'some') {
    return { kind: 'mentions', ids: listSelected(selection, mentions).map(({ id }) => id) };
  }
  const { sort: _order, ...search } = writeQuery(query);
  return {
    kind: 'folder',
    folderId,
    search,
    exceptIds: [...selection.ids],
    receivedUntil: selection.receivedUntil,
    cursor: null,
  };
}
