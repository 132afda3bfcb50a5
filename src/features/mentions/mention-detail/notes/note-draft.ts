import * as z from 'zod/mini';
import { isBlank, joinTexts } from '../../../drafts/draft-beginning';

/**
 * An internal note that is being written. Pure: every change is an event. The text is lost only by the
 * writer's own hand, or once it was saved: while a save is under way the text is kept beside, and comes
 * back when it was refused, when no answer came, or when the page went away meanwhile. The id is drawn when
 * the text is begun and goes with it, so that saving again never writes a second note. What it was made from goes
 * with it as well, so that neither a late save nor another device undoes what was saved since.
 *
 * Nothing here has a profile, a choice of one, or a way to the reply: a note cannot be published.
 */

/**
 * - `from`: the version of the note that it was made from; null for one that is new.
 * - `tried`: the texts that were sent before, of which nobody knows whether they were saved: it is made from these
 *   as well.
 */
const contentSchema = z.object({
  noteId: z.string(),
  text: z.string(),
  /** Whom the writer chose from the list; the text says who of them is still called. */
  chosenIds: z.array(z.string()),
  from: z._default(z.nullable(z.string()), null),
  tried: z._default(z.array(z.string()), []),
});
export type NoteDraftContent = z.infer<typeof contentSchema>;

/** Where the writer was: what is lost is told of with it. */
const placeSchema = z.object({
  mailboxId: z.string(),
  folderId: z.string(),
  author: z.string(),
});
export type NotePlace = z.infer<typeof placeSchema>;

/**
 * - `isEdit`: of a note that was saved before. - `saving`: what a save is under way with.
 * - `begun`: where; null where that is not known.
 * - `wasDeleted`: it was for a note that was deleted meanwhile; saved, it is a new one.
 */
export const noteDraftSchema = z.extend(contentSchema, {
  isEdit: z.boolean(),
  saving: z.nullable(contentSchema),
  begun: z._default(z.nullable(placeSchema), null),
  wasDeleted: z._default(z.boolean(), false),
});
export type NoteDraft = z.infer<typeof noteDraftSchema>;

export const emptyNoteDraft: NoteDraft = {
  noteId: '',
  text: '',
  chosenIds: [],
  from: null,
  tried: [],
  isEdit: false,
  saving: null,
  begun: null,
  wasDeleted: false,
};

export type NoteDraftEvent =
  | { type: 'text-changed'; text: string; newId: string; place?: NotePlace | null }
  | { type: 'colleague-chosen'; userId: string }
  | {
      type: 'edit-started';
      noteId: string;
      text: string;
      chosenIds: readonly string[];
      from: string;
    }
  | { type: 'save-started' }
  | { type: 'saved' }
  | { type: 'not-saved' }
  | { type: 'rebased'; from: string }
  | { type: 'note-gone'; text: string; chosenIds: readonly string[]; newId: string }
  | { type: 'discarded' };

/** The draft after an event. */
export function changeNoteDraft(draft: NoteDraft, event: NoteDraftEvent): NoteDraft {
  switch (event.type) {
    case 'text-changed': {
      const noteId = draft.noteId === '' ? event.newId : draft.noteId;
      return { ...draft, noteId, text: event.text, begun: draft.begun ?? event.place ?? null };
    }
    case 'colleague-chosen':
      if (draft.chosenIds.includes(event.userId)) return draft;
      return { ...draft, chosenIds: [...draft.chosenIds, event.userId] };
    case 'edit-started':
      // What was begun before goes on.
      if (draft.isEdit) return draft;
      return {
        ...emptyNoteDraft,
        noteId: event.noteId,
        text: event.text,
        chosenIds: [...event.chosenIds],
        from: event.from,
        isEdit: true,
      };
    case 'save-started': {
      if (draft.saving !== null || isBlankNote(draft)) return draft;
      const { noteId, text, chosenIds, from, tried, isEdit, begun } = draft;
      const saving = { noteId, text, chosenIds, from, tried };
      return { ...emptyNoteDraft, isEdit, begun, saving };
    }
    case 'saved':
      if (draft.saving === null) return draft;
      // An edit is over with its save; of a new note the next one may have been begun.
      return draft.isEdit ? emptyNoteDraft : { ...draft, saving: null };
    case 'not-saved': {
      const { saving } = draft;
      if (saving === null) return draft;
      const text = joinTexts(saving.text, draft.text);
      const chosenIds = [...new Set([...saving.chosenIds, ...draft.chosenIds])];
      const { noteId, from } = saving;
      const tried = [...saving.tried, saving.text];
      return { ...draft, noteId, text, chosenIds, from, tried, saving: null };
    }
    case 'rebased':
      return { ...draft, from: event.from };
    case 'note-gone': {
      const chosenIds = [...new Set([...event.chosenIds, ...draft.chosenIds])];
      const text = joinTexts(event.text, draft.text);
      const { newId: noteId } = event;
      return { ...draft, noteId, text, chosenIds, from: null, tried: [], wasDeleted: true };
    }
    case 'discarded':
      return {
        ...emptyNoteDraft,
        saving: draft.saving,
        isEdit: draft.isEdit && draft.saving !== null,
      };
  }
}

/** Whether a draft holds nothing worth keeping. An edit is worth it even where all was deleted. */
export function isNoteDraftEmpty({ text, isEdit, saving }: NoteDraft): boolean {
  return text === '' && !isEdit && saving === null;
}

/** Whether there is nothing in it that could be saved. */
export function isBlankNote({ text }: Pick<NoteDraft, 'text'>): boolean {
  return isBlank(text);
}
