import { MAX_MENTIONS_IN_EVENT } from '../../../src/contract/events';
import type { LiveEvent, TouchedMention } from '../../../src/contract/events';
import { defaultFolderIds } from '../../../src/domain/default-folder';
import type { MentionLists } from '../mention-index/mention-lists';
import { isInDefaultFolder } from '../rules/default-folders';
import { isShownBy } from '../rules/mentions';
import { readSmartFolders } from '../rules/read-smart-folders';
import { findFoldersOf } from '../rules/smart-folders';
import { isDeletion, readChangedId } from '../store/store';
import type { Change, Collection, JournalEntry, Store } from '../store/store';

/** Of whose view the folders are told, and of what. */
interface EventView {
  store: Store;
  lists: MentionLists;
  viewerId: string;
}

const settings: readonly Collection[] = ['mailboxes', 'smartFolders', 'account'];
const account: readonly Collection[] = ['services', 'topics', 'profiles', 'users'];

/** What a commit means to whoever reads the stream. The folders are those of now, not of the commit. */
export async function describeEvents(
  { changes, userId }: Pick<JournalEntry, 'changes' | 'userId'>,
  view: EventView,
): Promise<LiveEvent[]> {
  const events: LiveEvent[] = [];
  const added = mentionIdsOf(changes, (version) => version === 1);
  const changed = [
    ...new Set([...mentionIdsOf(changes, (version) => version !== 1), ...timelineIdsOf(changes)]),
  ].filter((id) => !added.includes(id));
  if (added.length + changed.length > MAX_MENTIONS_IN_EVENT) {
    events.push({ type: 'many-mentions-changed', byUserId: userId });
  } else {
    if (added.length > 0) {
      events.push({ type: 'mentions-added', mentions: await locateMentions(added, view) });
    }
    if (changed.length > 0) {
      const mentions = await locateMentions(changed, view);
      events.push({ type: 'mentions-changed', byUserId: userId, mentions });
    }
  }
  for (const change of changes) {
    if (isDeletion(change) || change.collection !== 'replies') continue;
    const { mentionId, conversationId, userId: byUserId } = change.document;
    events.push({ type: 'reply-published', byUserId, mentionId, conversationId });
  }
  if (changes.some(({ collection }) => settings.includes(collection))) {
    const [known] = await view.store.list('account');
    const settingsRevision = known?.settingsRevision ?? 0;
    events.push({ type: 'settings-changed', byUserId: userId, settingsRevision });
  }
  if (changes.some(({ collection }) => account.includes(collection))) {
    events.push({ type: 'account-changed' });
  }
  if (changes.some((change) => isReplyOnItsWayOf(change, view.viewerId))) {
    events.push({ type: 'outbox-changed' });
  }
  if (changes.some((change) => isStateOf(change, view.viewerId))) {
    events.push({ type: 'session-changed' });
  }
  return events;
}

function isReplyOnItsWayOf(change: Change, viewerId: string): boolean {
  return (
    !isDeletion(change) &&
    change.collection === 'outboxReplies' &&
    change.document.userId === viewerId
  );
}

function isStateOf(change: Change, viewerId: string): boolean {
  return change.collection === 'userStates' && readChangedId(change) === viewerId;
}

function mentionIdsOf(
  changes: readonly Change[],
  isWanted: (version: number) => boolean,
): string[] {
  return changes.flatMap((change) =>
    !isDeletion(change) && change.collection === 'mentions' && isWanted(change.document.version)
      ? [change.document.id]
      : [],
  );
}

/** What the team noted about a mention has the mention's id. */
function timelineIdsOf(changes: readonly Change[]): string[] {
  return changes.flatMap((change) =>
    change.collection === 'mentionTimelines' ? [readChangedId(change)] : [],
  );
}

/** Where mentions are now, in the mailboxes that show them. */
async function locateMentions(
  mentionIds: readonly string[],
  { store, lists, viewerId }: EventView,
): Promise<TouchedMention[]> {
  const entries = await lists.listById(mentionIds);
  const mailboxes = await Promise.all(
    (await store.list('mailboxes')).map(async (mailbox) => ({
      mailbox,
      smartFolders: await readSmartFolders(store, mailbox),
    })),
  );
  return entries.map((entry) => ({
    mentionId: entry.mention.id,
    conversationId: entry.mention.conversationId,
    places: mailboxes
      .filter(({ mailbox }) => isShownBy(mailbox, entry.mention))
      .map(({ mailbox, smartFolders }) => ({
        mailboxId: mailbox.id,
        folderIds: [
          ...defaultFolderIds.filter((id) => isInDefaultFolder(entry, id, viewerId)),
          ...findFoldersOf(entry.mention, smartFolders, viewerId).map(({ id }) => id),
        ],
      })),
  }));
}
