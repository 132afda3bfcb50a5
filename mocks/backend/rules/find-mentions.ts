import type { MentionListItem } from '../../../src/contract/mentions';
import { foldText } from '../../../src/domain/fold-text';
import type { Mention } from '../../../src/domain/mention';
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

/** What is searched of a mention; kept, because folding takes far longer than looking through it. */
function readSearchText(mention: Mention): string {
  const known = searchTexts.get(mention);
  if (known !== undefined) return known;
  const { text, author } = mention;
  // Nobody can type what stands between, so nothing is found that begins in one and ends in another.
  const folded = foldText([text, author.name, author.handle ?? ''].join('\0'));
  searchTexts.set(mention, folded);
  return folded;
}
const searchTexts = new WeakMap<Mention, string>();
