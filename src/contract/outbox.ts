import * as z from 'zod/mini';
import { mentionSchema } from '../domain/mention';
import { chosenBySchema } from '../domain/reply/reply';
import { replyResolutionSchema } from '../domain/reply/resolution';
import { undoSecondsSchema } from '../domain/reply/undo-seconds';
import { defineEndpoint } from './endpoint';
import { pageOf, pageQuerySchema } from './page';
import { problemSchema } from './problem';
import { replyRequestSchema } from './replies';

/**
 * Replies on their way out. One waits until it is due, so that its sender can take it back; the backend
 * then publishes it by the rules that `sendReply` publishes by, whoever still looks. When these say
 * something else than when it was sent, nothing is published, and it has failed. A reply that is
 * published has the id that it had here. Everybody sees only their own.
 */

/**
 * - `resolution`: what the rules said when it was sent.
 * - `dueAt`: when it is published (ISO 8601, UTC).
 * - `status`: `published`, `withdrawn` by its sender, or still here.
 * - `failure`: why it was not published; null unless it has failed.
 */
export const outboxReplySchema = z.extend(replyRequestSchema, {
  id: z.string(),
  mentionId: z.string(),
  serviceId: z.string(),
  userId: z.string(),
  resolution: replyResolutionSchema,
  queuedAt: z.string(),
  dueAt: z.string(),
  status: z.enum(['waiting', 'failed', 'published', 'withdrawn']),
  failure: z.nullable(problemSchema),
});
export type OutboxReply = z.infer<typeof outboxReplySchema>;

/**
 * One as the Outbox lists it, with the mention that it answers.
 * - `now`: who would answer now, and with which folder open; null when the mailbox does not show the
 *   mention any more, or was deleted.
 * - `shownIn`: a mailbox that shows the mention: the reply's own, else the one that is listed, else any; null
 *   where none does.
 */
export const outboxItemSchema = z.extend(outboxReplySchema, {
  mention: z.nullable(z.extend(z.pick(mentionSchema, { author: true }), { excerpt: z.string() })),
  now: z.nullable(
    z.object({ openFolderId: z.nullable(z.string()), resolution: replyResolutionSchema }),
  ),
  shownIn: z.nullable(z.string()),
});
export type OutboxItem = z.infer<typeof outboxItemSchema>;

/**
 * What waits and what has failed of one's own replies from a mailbox; what was sent last comes first. Those
 * whose mailbox was deleted are in every mailbox's list: when they are due they fail, and that must be said.
 */
export const listOutbox = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/outbox',
  status: 200,
  query: pageQuerySchema,
  response: pageOf(outboxItemSchema),
});

/** Like `sendReply`, which refuses in the same way, but it waits first. `undoSeconds`: how long. */
export const queueReplyRequestSchema = z.extend(replyRequestSchema, {
  undoSeconds: undoSecondsSchema,
});
export type QueueReplyRequest = z.infer<typeof queueReplyRequestSchema>;

export const queueReply = defineEndpoint({
  method: 'POST',
  path: '/mentions/:mentionId/outbox',
  status: 201,
  isIdempotent: true,
  request: queueReplyRequestSchema,
  response: outboxReplySchema,
});

/**
 * Takes a reply back that waits or has failed: it is never published after this was answered. Repeating
 * it with the same key repeats the answer; 409 `reply-published` when it was too late, and 409
 * `reply-withdrawn` where it was taken back under another key, so that its text is somewhere already.
 */
export const withdrawReply = defineEndpoint({
  method: 'POST',
  path: '/outbox/:outboxReplyId/withdrawal',
  status: 200,
  isIdempotent: true,
  response: outboxReplySchema,
});

/**
 * Sends a failed reply again, as the profile that the agent was shown, with the same text; it waits as
 * long as the user's own preference says. Refused like `sendReply`, so always where its mailbox was deleted;
 * 409 `reply-not-failed` where it has not failed.
 */
export const retryReply = defineEndpoint({
  method: 'POST',
  path: '/outbox/:outboxReplyId/retries',
  status: 200,
  request: z.object({
    openFolderId: z.nullable(z.string()),
    profileId: z.string(),
    chosenBy: chosenBySchema,
    settingsRevision: z.int(),
  }),
  response: outboxReplySchema,
});
