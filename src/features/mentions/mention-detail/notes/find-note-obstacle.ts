import { MAX_NOTE_LENGTH, MAX_NOTE_MENTIONS } from '../../../../domain/triage/internal-note';
import { isBlankNote } from './note-draft';
import type { NoteDraft } from './note-draft';

/** Why a note cannot be saved now, the first that holds in this order. */
export type NoteObstacle = 'saving' | 'offline' | 'empty' | 'too-long' | 'too-many-calls';

/** @param callCount how many colleagues its text calls */
export function findNoteObstacle(
  draft: NoteDraft,
  { isOnline, callCount }: { isOnline: boolean; callCount: number },
): NoteObstacle | null {
  if (draft.saving !== null) return 'saving';
  if (!isOnline) return 'offline';
  if (isBlankNote(draft)) return 'empty';
  if (countNoteLeft(draft.text) < 0) return 'too-long';
  return callCount > MAX_NOTE_MENTIONS ? 'too-many-calls' : null;
}

/** How many characters are left; blanks around the text do not count. */
export function countNoteLeft(text: string): number {
  return MAX_NOTE_LENGTH - text.trim().length;
}
