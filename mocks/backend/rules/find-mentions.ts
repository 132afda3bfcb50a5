import type { MentionListItem } from '../../../src/contract/mentions';
import { foldText } from '../../../src/domain/fold-text';
import { readSearchText } from '../mention-index/read-search-text';
import { describeListItem, isShownBy } from './mentions';
import { readDocument } from './read-document';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';

/** Some mentions as the list of a mailbox shows them, in the order asked for, for whoever asks. */
export async function listMentionsById(
  { store, lists, user }: RuleContext,
  mailboxId: string,
  mentionIds: readonly string[],
): Promise<MentionListItem[]> {
  const { document: mailbox } = await readDocument(store, 'mailboxes', mailboxId);
  const smartFolders = await readSmartFolders(store, mailbox);
  const entries = await lists.listById(mentionIds);
  return entries
    .filter(({ mention }) => isShownBy(mailbox, mention))
    .map((entry) => describeListItem(entry, smartFolders, user.id));
}

/** The ids of the mentions of a mailbox whose text, author or handle contains a text; newest first. */
export async function searchMentionIds(
  { store, lists, user }: RuleContext,
  mailboxId: string,
  text: string,
): Promise<string[]> {
  await readDocument(store, 'mailboxes', mailboxId);
  const wanted = foldText(text);
  const found: string[] = [];
  await lists.visitMentions({ mailboxId, smartFolders: [], viewerId: user.id }, (mention) => {
    if (readSearchText(mention).includes(wanted)) found.push(mention.id);
  });
  return found;
}
