import * as z from 'zod/mini';

/**
 * Where and when a text was begun: enough to list it without its mention at hand, and to find back.
 * - `folderId`: the folder it was written in, default or smart.
 * - `settingsRevision`: of the settings that its writer has taken note of.
 * - `at`: milliseconds since 1970, by the browser's own clock.
 */
export const draftBeginningSchema = z.object({
  mailboxId: z.string(),
  folderId: z.string(),
  serviceId: z.string(),
  author: z.string(),
  excerpt: z.string(),
  settingsRevision: z.int(),
  at: z.number(),
});
export type DraftBeginning = z.infer<typeof draftBeginningSchema>;

/** Texts one above the other, without those in which there is nothing. */
export function joinTexts(...texts: string[]): string {
  return texts.filter((text) => !isBlank(text)).join('\n\n');
}

/** Whether there is nothing in a text that could be sent. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
