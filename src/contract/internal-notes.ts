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

/**
 * Writes an internal note, or edits it: the id is drawn by who writes, so that repeating the request
 * writes nothing twice. Editing and deleting are the author's alone (403 `not-the-author`).
 */
export const saveNote = defineEndpoint({
  method: 'PUT',
  path: '/mentions/:mentionId/notes/:noteId',
  status: 200,
  request: noteContentSchema,
  response: internalNoteSchema,
});

/** Deleting what is gone already does nothing. */
export const deleteNote = defineEndpoint({
  method: 'DELETE',
  path: '/mentions/:mentionId/notes/:noteId',
  status: 204,
  response: z.undefined(),
});
