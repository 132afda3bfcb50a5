import type { ReplySettingsChange } from '../../../src/contract/reply-settings-changes';
import { readCursor, readLimit, writeCursor } from './page-cursor';
import type { PageQuery } from './page-cursor';
import { readDocument } from './read-document';
import type { RuleContext } from './rule-context';

interface HistoryQuery extends PageQuery {
  mailboxId?: string | undefined;
  smartFolderId?: string | undefined;
}

/** A page of the history of reply settings, newest first; of a step in its order. */
export async function listReplySettingsChanges({ store }: RuleContext, query: HistoryQuery) {
  const { mailboxId, smartFolderId } = query;
  const isAsked = (change: ReplySettingsChange) =>
    change.kind === 'mailbox'
      ? smartFolderId === undefined && (mailboxId ?? change.mailboxId) === change.mailboxId
      : mailboxId === undefined && (smartFolderId ?? change.smartFolderId) === change.smartFolderId;
  const history = (await store.list('replySettingsChanges')).filter(isAsked).sort(compareChanges);
  if (history.length === 0) {
    // What was deleted still has its history; what never was has none.
    if (mailboxId !== undefined) await readDocument(store, 'mailboxes', mailboxId);
    if (smartFolderId !== undefined) await readDocument(store, 'smartFolders', smartFolderId);
  }

  const limit = readLimit(query);
  const list = JSON.stringify(['reply-settings-changes', mailboxId, smartFolderId]);
  const [revision, id] = readCursor(list, query, 2) ?? [];
  const start =
    revision === undefined || id === undefined
      ? 0
      : countUpTo(history, { settingsRevision: Number(revision), id });
  const items = history.slice(start, start + limit);
  const last = items.at(-1);
  const hasNext = last !== undefined && start + limit < history.length;
  return {
    items,
    nextCursor: hasNext ? writeCursor(list, [String(last.settingsRevision), last.id]) : null,
    total: history.length,
  };
}

type Place = Pick<ReplySettingsChange, 'settingsRevision' | 'id'>;

function compareChanges(left: Place, right: Place): number {
  if (left.settingsRevision !== right.settingsRevision) {
    return right.settingsRevision - left.settingsRevision;
  }
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}

/** How many entries come before a place or are there; newer ones do not move what comes after it. */
function countUpTo(history: readonly ReplySettingsChange[], place: Place): number {
  const next = history.findIndex((change) => compareChanges(change, place) > 0);
  return next === -1 ? history.length : next;
}
