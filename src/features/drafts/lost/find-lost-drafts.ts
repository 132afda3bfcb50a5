import { isBlank } from '../draft-beginning';
import type { Drafts } from '../draft-storage';
import type { RegisteredDraft } from './draft-register';

/** What the register says of drafts that hold a text. */
export function describeDrafts(drafts: Drafts, now: number): RegisteredDraft[] {
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
 * Which registered drafts are lost: the storage was emptied, and they are not there any more. Where it
 * was not, a draft that is missing was sent or discarded a moment before its tab went.
 */
export function findLostDrafts(
  registered: readonly RegisteredDraft[],
  drafts: Drafts,
  wasEmptied: boolean,
): RegisteredDraft[] {
  return wasEmptied ? registered.filter(({ name }) => !(name in drafts)) : [];
}
