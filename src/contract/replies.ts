import * as z from 'zod/mini';
import { mentionSchema } from '../domain/mention';
import { chosenBySchema, replySchema } from '../domain/reply/reply';
import { defineEndpoint } from './endpoint';

/**
 * A reply to publish.
 * - `mailboxId`, `openFolderId`: where the agent looks; no folder open (null) is also what a default folder is.
 * - `profileId`, `chosenBy`: the profile that was shown, and how it came there.
 * - `isPrivate`: by private message, though the mention is public; left out otherwise. Refused with 422
 *   `no-private-reply` where the service has no such way. The rules then see a private message.
 * - `settingsRevision`: of the settings it was written under.
 *
 * The backend resolves again in the step that publishes. For `resolved` and `alternative` it refuses with
 * 409 `resolution-changed` when status or profile differ; for `by-hand` with 422 `profile-cannot-reply`
 * when the profile may not answer. Then nothing is published.
 */
export const replyRequestSchema = z.object({
  mailboxId: z.string(),
  openFolderId: z.nullable(z.string()),
  profileId: z.string(),
  chosenBy: chosenBySchema,
  isPrivate: z.optional(z.boolean()),
  settingsRevision: z.int(),
  text: z.string().check(z.regex(/\S/)),
});
export type ReplyRequest = z.infer<typeof replyRequestSchema>;

export const sendReply = defineEndpoint({
  method: 'POST',
  path: '/mentions/:mentionId/replies',
  status: 201,
  isIdempotent: true,
  request: replyRequestSchema,
  response: z.object({ reply: replySchema, mention: mentionSchema }),
});
