import * as z from 'zod/mini';
import { replyResolutionSchema } from './resolution';

/**
 * How the agent came to the profile of a reply.
 * - `resolved`: the rules named it; - `alternative`: the rules were blocked and the agent took the
 *   alternative; - `by-hand`: the agent chose it.
 */
export const chosenBySchema = z.enum(['resolved', 'alternative', 'by-hand']);
export type ChosenBy = z.infer<typeof chosenBySchema>;

/**
 * What was published as one of the company's profiles.
 * - `userId`: who sent it; null when it was sent from outside Signet.
 * - `mailboxId`, `openFolderId`: where the mention was seen when it was answered; null from outside.
 * - `resolution`: what the rules said when it was published; null from outside.
 * - `isPrivate`: it answers in private what was written in public; left out otherwise.
 * - `sentAt`: ISO 8601, UTC, with milliseconds.
 */
export const replySchema = z.object({
  id: z.string().check(z.minLength(1)),
  mentionId: z.string().check(z.minLength(1)),
  conversationId: z.string().check(z.minLength(1)),
  profileId: z.string().check(z.minLength(1)),
  chosenBy: chosenBySchema,
  userId: z.nullable(z.string()),
  mailboxId: z.nullable(z.string()),
  openFolderId: z.nullable(z.string()),
  text: z.string(),
  isPrivate: z.optional(z.boolean()),
  resolution: z.nullable(replyResolutionSchema),
  sentAt: z.string(),
});
export type Reply = z.infer<typeof replySchema>;
