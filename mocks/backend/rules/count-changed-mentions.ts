import type { Mailbox } from '../../../src/domain/mailbox';
import { groupMentions } from '../../../src/domain/reply/group-mentions';
import { previewReplies } from '../../../src/domain/reply/preview-replies';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import { collectMentionFacts } from './collect-mention-facts';
import { readUserState } from './read-document';
import type { RuleContext } from './rule-context';

/** A mailbox with its smart folders, topmost first. */
export interface MailboxWithFolders {
  mailbox: Mailbox;
  folders: readonly SmartFolder[];
}

/** How many mentions were looked at, and how many of them another profile answers, or none. */
export interface ChangedMentions {
  mentions: number;
  changedMentions: number;
}

/**
 * Counts what a change of a mailbox's settings does, for whoever makes it, with the preview that the
 * dialogs show. `null` counts all mentions that the mailbox shows before and after, with no folder open;
 * a smart folder's id those that it holds before or after, with it open. One folder at most may be filtered
 * otherwise after, or be new.
 */
export async function createChangeCounter(
  { store, lists, user }: RuleContext,
  before: MailboxWithFolders,
  after: MailboxWithFolders,
): Promise<(folderId: string | null) => ChangedMentions> {
  const [services, profiles, { document: state }] = await Promise.all([
    store.list('services'),
    store.list('profiles'),
    readUserState(store, user.id),
  ]);
  const edited = after.folders.find(({ id, filter }) => {
    const known = before.folders.find((folder) => folder.id === id);
    return known === undefined || JSON.stringify(known.filter) !== JSON.stringify(filter);
  });
  const facts = await collectMentionFacts(
    lists,
    { mailboxId: before.mailbox.id, smartFolders: before.folders, viewerId: user.id },
    edited === undefined ? null : { folderId: edited.id, filter: edited.filter },
  );
  const { lastUsedProfileIds } = state;
  const frame = { services, profiles, lastUsedProfileIds };
  const grouped = groupMentions(
    facts,
    { ...frame, topicIds: before.mailbox.topicIds },
    { ...frame, topicIds: after.mailbox.topicIds },
  );
  return (folderId) => {
    const { totals } = previewReplies({
      grouped,
      folderId,
      before: { profiles, settings: before },
      after: { profiles, settings: after },
    });
    return { mentions: totals.mentions, changedMentions: totals.changed };
  };
}
