import * as z from 'zod/mini';

/** The kinds of mention that Signet knows. */
export const mentionKindSchema = z.enum(['post', 'comment', 'review', 'private-message']);
export type MentionKind = z.infer<typeof mentionKindSchema>;

/**
 * How a service counts the length of a reply.
 * - `characters`: UTF-16 code units, as most web services count.
 * - `graphemes`: characters as a reader sees them.
 * - `bytes`: bytes in UTF-8.
 * - `x-weighted`: the weights of X's own text rules (a URL is 23, CJK and emoji 2).
 *
 * `urlLength`: where given, every http(s) URL counts as this many units, however long it is; the unit
 * `x-weighted` has its own length of a URL and ignores it.
 */
export const replyLimitSchema = z.object({
  max: z.int().check(z.positive()),
  unit: z.enum(['characters', 'graphemes', 'bytes', 'x-weighted']),
  urlLength: z.optional(z.int().check(z.positive())),
});
export type ReplyLimit = z.infer<typeof replyLimitSchema>;

/**
 * A social media service. Facts of the platform, held as data.
 * - `canReply`: false for services that are only monitored (news, blogs, forums).
 * - `receivingProfileOnly`: the kinds of mention that only the receiving profile may answer.
 * - `canReplyPrivately`: the kinds of public mention that can be answered by private message, too; left out
 *   while there are none.
 * - `replyLimit`: the longest reply, or null where there is none.
 */
export const serviceSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  canReply: z.boolean(),
  receivingProfileOnly: z.array(mentionKindSchema),
  canReplyPrivately: z.optional(z.array(mentionKindSchema)),
  replyLimit: z.nullable(replyLimitSchema),
});
export type Service = z.infer<typeof serviceSchema>;
