import * as z from 'zod/mini';

/**
 * Something that an author put beside the text of a mention. It stays with the service until somebody
 * asks to see it.
 * - `kind`: how it can be shown; a `file` can only be saved.
 * - `mediaType`: as the service gave it (RFC 6838), such as `image/jpeg`.
 * - `size`: in bytes, or null when unknown.
 * - `description`: the author's own words for those who cannot see it, or null.
 */
export const attachmentSchema = z.object({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(['image', 'video', 'audio', 'file']),
  name: z.string(),
  mediaType: z.string(),
  size: z.nullable(z.int().check(z.nonnegative())),
  description: z.nullable(z.string()),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** The media types that a page shows as an image; anything else is only offered for saving. */
const shownTypes = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/svg+xml',
]);

/** Whether an attachment can be looked at in the page. */
export function canShowAttachment({ kind, mediaType }: Attachment): boolean {
  return kind === 'image' && shownTypes.has(mediaType);
}
