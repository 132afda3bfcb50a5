import type { InternalNote } from './internal-note';

/** What tells a state of a note from those before and after it: when it was written. No two are the same. */
export function readNoteVersion({ writtenAt, editedAt }: InternalNote): string {
  return editedAt ?? writtenAt;
}
