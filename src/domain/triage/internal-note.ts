import * as z from 'zod/mini';

/** The longest text of an internal note, in characters, and the most colleagues that one can call. */
export const MAX_NOTE_LENGTH = 4000;
export const MAX_NOTE_MENTIONS = 50;

export const noteTextSchema = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(MAX_NOTE_LENGTH));
export const noteMentionsSchema = z.array(z.string()).check(z.maxLength(MAX_NOTE_MENTIONS));

/**
 * What a colleague wrote about a mention for the team; it never leaves the company.
 * - `mentionedUserIds`: the colleagues whom it calls, in the order of the text, where they stand as `@` and name.
 * - `writtenAt`, `editedAt`: ISO 8601, UTC, with milliseconds; `editedAt` null when never edited.
 */
export const internalNoteSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  mentionId: z.string().check(z.minLength(1)),
  userId: z.string(),
  text: z.string(),
  mentionedUserIds: z.array(z.string()),
  writtenAt: z.string(),
  editedAt: z.nullable(z.string()),
});
export type InternalNote = z.infer<typeof internalNoteSchema>;
