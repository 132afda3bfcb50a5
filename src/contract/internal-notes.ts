import * as z from 'zod/mini';
import {
  internalNoteSchema,
  noteMentionsSchema,
  noteTextSchema,
} from '../domain/triage/internal-note';
import { defineEndpoint } from './endpoint';

export const noteContentSchema = z.object({
  text: noteTextSchema,
  mentionedUserIds: noteMentionsSchema,
});
export type NoteContent = z.infer<typeof noteContentSchema>;

/** `from`: the version that it was made from (see `readNoteVersion`); null for a note that is new. */
export const saveNoteRequestSchema = z.extend(noteContentSchema, { from: z.nullable(z.string()) });
export type SaveNoteRequest = z.infer<typeof saveNoteRequestSchema>;

/**
 * Writes an internal note, or edits it: the id is drawn by who writes, so that repeating the request
 * writes nothing twice. Editing and deleting are the author's alone (403 `not-the-author`). 412 `stale-note`
 * where something else stands there than it was made from, unless that says the same: a save that comes late
 * undoes none that came before it. It comes with what is saved now; with null when it was deleted.
 */
export const saveNote = defineEndpoint({
  method: 'PUT',
  path: '/mentions/:mentionId/notes/:noteId',
  status: 200,
  request: saveNoteRequestSchema,
  response: internalNoteSchema,
});

/** Deleting what is gone already does nothing. */
export const deleteNote = defineEndpoint({
  method: 'DELETE',
  path: '/mentions/:mentionId/notes/:noteId',
  status: 204,
  response: z.undefined(),
});
