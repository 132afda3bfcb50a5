import type { DefaultFolderId } from '../../../src/domain/default-folder';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { AnswerSettings } from '../mention-index/answer-sets';
import type { SearchPosition } from '../mention-index/mention-lists';
import { createBadCursorError, readCursor } from './page-cursor';
import type { PageQuery } from './page-cursor';
import { readDocument, readUserState } from './read-document';
import type { RuleContext } from './rule-context';

/** What decides who answers in a folder of a mailbox, and what is due there, for whoever asks. */
export async function readAnswerSettings(
  { store, user, now }: RuleContext,
  place: {
    mailbox: Mailbox;
    smartFolders: readonly SmartFolder[];
    folder: DefaultFolderId | SmartFolder;
  },
): Promise<AnswerSettings> {
  const { mailbox, smartFolders, folder } = place;
  const [services, profiles, { document: state }] = await Promise.all([
    store.list('services'),
    store.list('profiles'),
    readUserState(store, user.id),
  ]);
  return {
    services,
    profiles,
    lastUsedProfileIds: state.lastUsedProfileIds,
    mailbox,
    smartFolders,
    now: startOfMinute(now()),
    openFolderId: typeof folder === 'string' ? null : folder.id,
  };
}

/** The screens count minutes, too. */
function startOfMinute(time: string): string {
  return `${time.slice(0, 'YYYY-MM-DDTHH:MM'.length)}:00.000Z`;
}

/** Where the page that a cursor asks for starts; null without a cursor. */
export function readSearchCursor(list: string, query: PageQuery): SearchPosition | null {
  const parts = readCursor(list, query, 3);
  if (parts === null) return null;
  const [time = '', id = '', rank = ''] = parts;
  if (!/^-?\d$/.test(rank)) throw createBadCursorError();
  return { time, id, rank: Number(rank) };
}

/** The tags and languages of a mailbox's mentions; of languages the main part, which finds the others too. */
export async function readSearchValues({ store, lists }: RuleContext, mailboxId: string) {
  await readDocument(store, 'mailboxes', mailboxId);
  const { tags, languages } = await lists.listSearchValues(mailboxId);
  const main = new Set(languages.map((language) => language.split('-', 1)[0] ?? language));
  return { tags: tags.sort(), languages: [...main].sort() };
}
