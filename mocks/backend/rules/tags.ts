import { readDocument } from './read-document';
import type { RuleContext } from './rule-context';

/** The tags of a mailbox with how many of its mentions carry them; most used first, then by name. */
export async function listTags({ store, lists, user }: RuleContext, mailboxId: string) {
  await readDocument(store, 'mailboxes', mailboxId);
  const counts = new Map<string, number>();
  await lists.visitMentions({ mailboxId, smartFolders: [], viewerId: user.id }, ({ tags }) => {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  const tags = Array.from(counts, ([tag, count]) => ({ tag, count }));
  return {
    tags: tags.sort((left, right) => right.count - left.count || (left.tag < right.tag ? -1 : 1)),
  };
}
