import { readDocument } from './read-document';
import type { RuleContext } from './rule-context';

/** The languages and tags that the mentions of a mailbox have. */
export async function listMentionValues(
  { store, lists, user }: RuleContext,
  mailboxId: string,
): Promise<{ languages: string[]; tags: string[] }> {
  await readDocument(store, 'mailboxes', mailboxId);
  const languages = new Set<string>();
  const tags = new Set<string>();
  await lists.visitMentions({ mailboxId, smartFolders: [], viewerId: user.id }, (mention) => {
    languages.add(mention.language);
    for (const tag of mention.tags) tags.add(tag);
  });
  return { languages: [...languages].sort(), tags: [...tags].sort() };
}
