import { useEffect } from 'react';
import { openBrowserStorage } from '../../../drafts/draft-browser';
import { registerTexts } from '../../../drafts/kinds-of-text';
import { createNoteDraftStore } from './create-note-draft-store';
import { emptyNoteDraft } from './note-draft';
import type { NoteDraft, NoteDraftEvent } from './note-draft';

/**
 * The unsaved internal notes of this browser, by world, user and mention, and the edits of saved ones: they
 * outlive a reload and never move to another mention.
 */

const { texts, useNoteDrafts, change, receive } = createNoteDraftStore(openBrowserStorage());

window.addEventListener('storage', ({ key }) => {
  receive(key);
});
registerTexts('note', texts, ({ text, saving, begun }) => ({
  text: text + (saving?.text ?? ''),
  begun,
  isUnderWay: saving !== null,
}));

/** @param draftName as the drafts of replies are named: of a user and a mention */
export function nameNoteEdit(draftName: string, noteId: string): string {
  return `${draftName}/${encodeURIComponent(noteId)}`;
}

export function useNoteDraft(name: string): NoteDraft {
  return useNoteDrafts(({ drafts }) => drafts[name] ?? emptyNoteDraft);
}

/** A draft as it is now, outside React. */
export function readNoteDraft(name: string): NoteDraft {
  return useNoteDrafts.getState().drafts[name] ?? emptyNoteDraft;
}

export function changeStoredNote(name: string, event: NoteDraftEvent): void {
  change(name, event);
}

/** Keeps a text whose note was deleted: it is the mention's unsaved note then. */
export function keepAsNewNote(name: string, newNoteName: string): void {
  const newId = crypto.randomUUID();
  const isThere = name === newNoteName;
  const { text, chosenIds } = isThere ? emptyNoteDraft : readNoteDraft(name);
  change(newNoteName, { type: 'note-gone', text, chosenIds, newId });
  if (!isThere) change(name, { type: 'discarded' });
}

/**
 * Edits of notes that a mention does not have any more, which nothing shows: each becomes part of the mention's
 * unsaved note.
 * @param noteIds the notes that it has; null where that is not known
 */
export function useGoneEdits(draftName: string, noteIds: readonly string[] | null): void {
  const gone = useNoteDrafts(({ drafts }) => {
    if (noteIds === null) return '';
    const shown = new Set(noteIds.map((id) => nameNoteEdit(draftName, id)));
    return Object.keys(drafts)
      .filter((name) => name.startsWith(`${draftName}/`) && !shown.has(name))
      .filter((name) => drafts[name]?.isEdit === true && drafts[name].saving === null)
      .join('\n');
  });
  useEffect(() => {
    for (const name of gone.split('\n').filter(Boolean)) keepAsNewNote(name, draftName);
  }, [gone, draftName]);
}

/** Whether a note is in this tab's memory only, because the browser's storage did not take it. */
export function useIsNoteUnkept(name: string): boolean {
  return useNoteDrafts(({ unkept }) => unkept.has(name));
}

/** Writes all notes of this tab again, into a storage that was emptied or had no room. */
export function putNotesBack(): void {
  receive(null);
}
