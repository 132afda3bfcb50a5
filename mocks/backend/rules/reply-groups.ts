import type { ReplyGroups } from '../../../src/contract/reply-groups';
import { groupMentions } from '../../../src/domain/reply/group-mentions';
import type { MentionGroup } from '../../../src/domain/reply/group-mentions';
import { collectMentionFacts } from './collect-mention-facts';
import { readDocument, readUserState } from './read-document';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';

/**
 * The mentions of every mailbox in groups, for whoever asks: as they are and, where a profile is named,
 * as they would be without it.
 */
export async function readReplyGroups(
  { store, lists, user }: RuleContext,
  { withoutProfileId }: { withoutProfileId?: string | undefined },
): Promise<ReplyGroups> {
  if (withoutProfileId !== undefined) await readDocument(store, 'profiles', withoutProfileId);
  const [services, profiles, mailboxes, { document: state }] = await Promise.all([
    store.list('services'),
    store.list('profiles'),
    store.list('mailboxes'),
    readUserState(store, user.id),
  ]);
  const { lastUsedProfileIds } = state;
  const groups = new Map<string, readonly MentionGroup[]>();
  for (const mailbox of mailboxes) {
    const smartFolders = await readSmartFolders(store, mailbox);
    const view = { mailboxId: mailbox.id, smartFolders, viewerId: user.id };
    const facts = await collectMentionFacts(lists, view);
    const frame = { services, profiles, lastUsedProfileIds, topicIds: mailbox.topicIds };
    const without = { ...frame, profiles: profiles.filter(({ id }) => id !== withoutProfileId) };
    const after = withoutProfileId === undefined ? frame : without;
    groups.set(mailbox.id, groupMentions(facts, frame, after).groups);
  }
  return groups;
}
