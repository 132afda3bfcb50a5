import * as z from 'zod/mini';

/**
 * A text that agents answer with again and again.
 * - `serviceId`, `language` (BCP 47, in lower case): what it is meant for; null for all.
 * - `text`: may hold placeholders, see fill-canned-reply.
 */
export const cannedReplySchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  serviceId: z.nullable(z.string()),
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/))),
  text: z.string().check(z.regex(/\S/), z.maxLength(10_000)),
  version: z.int(),
});
export type CannedReply = z.infer<typeof cannedReplySchema>;
