import { isBlank } from '../draft-beginning';
import type { TextInShort } from '../kinds-of-text';
import type { RegisteredDraft } from './draft-register';

/** What the register says of the texts of a kind, as far as they hold one. */
export function describeDrafts(
  drafts: Readonly<Record<string, Pick<TextInShort, 'text' | 'begun'>>>,
  now: number,
): Omit<RegisteredDraft, 'kind'>[] {
  return Object.entries(drafts)
    .filter(([, { text }]) => !isBlank(text))
    .map(([name, { begun }]) => ({
      name,
      mailboxId: begun?.mailboxId ?? null,
      folderId: begun?.folderId ?? null,
      author: begun?.author ?? null,
      at: begun?.at ?? now,
    }));
}

/**
 * Which registered texts of a kind are lost: the storage was emptied, and they are not there any more. Where
 * it was not, a text that is missing was sent or discarded a moment before its tab went.
 */
export function findLostDrafts<Registered extends { name: string }>(
  registered: readonly Registered[],
  drafts: Readonly<Record<string, unknown>>,
  wasEmptied: boolean,
): Registered[] {
  return wasEmptied ? registered.filter(({ name }) => !(name in drafts)) : [];
}
