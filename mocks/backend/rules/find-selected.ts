import { MAX_STEP } from '../../../src/contract/mention-changes';
import type { MentionSelection } from '../../../src/contract/mention-changes';
import { isDefaultFolderId } from '../../../src/domain/default-folder';
import type { DefaultFolderId } from '../../../src/domain/default-folder';
import type { Mailbox } from '../../../src/domain/mailbox';
import { PLAIN_SEARCH } from '../../../src/domain/search/mention-search';
import { readQuery, writeQuery } from '../../../src/domain/search/search-params';
import type { SearchParams } from '../../../src/domain/search/search-params';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { MentionEntry } from '../mention-index/mention-lists';
import { readCursor, writeCursor } from './page-cursor';
import { createNotFoundError } from './problem-error';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';
import { readAnswerSettings, readSearchCursor } from './search-mentions';

interface Step {
  ids: string[];
  nextCursor: string | null;
}

/**
 * The ids of one step of a selection, and where the next one starts. A place is one in time, so it stays
 * right when mentions leave the folder, or what the search finds, by the change itself.
 */
export async function findSelected(
  context: RuleContext,
  mailbox: Mailbox,
  selection: MentionSelection,
): Promise<Step> {
  if (selection.kind === 'mentions') return { ids: selection.ids, nextCursor: null };
  const { folderId, receivedUntil } = selection;
  const smartFolders = await readSmartFolders(context.store, mailbox);
  const folder = isDefaultFolderId(folderId)
    ? folderId
    : smartFolders.find(({ id }) => id === folderId);
  if (folder === undefined) throw createNotFoundError('folder', folderId);
  const { entries, nextCursor } = await readStep(context, {
    mailbox,
    smartFolders,
    folder,
    search: selection.search ?? {},
    cursor: selection.cursor,
  });
  const except = new Set(selection.exceptIds);
  return {
    ids: entries
      .map(({ mention }) => mention)
      .filter((mention) => !except.has(mention.id) && mention.receivedAt <= receivedUntil)
      .map((mention) => mention.id),
    nextCursor,
  };
}

async function readStep(
  context: RuleContext,
  place: {
    mailbox: Mailbox;
    smartFolders: readonly SmartFolder[];
    folder: DefaultFolderId | SmartFolder;
    search: SearchParams;
    cursor: string | null;
  },
): Promise<{ entries: readonly MentionEntry[]; nextCursor: string | null }> {
  const { lists, user } = context;
  const { mailbox, folder } = place;
  const view = { mailboxId: mailbox.id, folder, viewerId: user.id };
  const search = { ...readQuery(place.search), sort: PLAIN_SEARCH.sort };
  const written = writeQuery(search);
  const folderId = typeof folder === 'string' ? folder : folder.id;
  const list = JSON.stringify(['mention-changes', mailbox.id, folderId, written]);
  const query = place.cursor === null ? {} : { cursor: place.cursor };
  if (Object.keys(written).length > 0) {
    const answers = await readAnswerSettings(context, place);
    const after = readSearchCursor(list, query);
    const { entries, next } = await lists.search(view, search, answers, after, MAX_STEP);
    return {
      entries,
      nextCursor: next && writeCursor(list, [next.time, next.id, String(next.rank)]),
    };
  }
  const [time, id] = readCursor(list, query, 2) ?? [];
  const after = time === undefined || id === undefined ? null : { time, id };
  const { entries, next } = await lists.page(view, after, MAX_STEP);
  return { entries, nextCursor: next && writeCursor(list, [next.time, next.id]) };
}
