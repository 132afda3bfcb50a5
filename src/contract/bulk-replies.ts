import * as z from 'zod/mini';
import { replyResolutionSchema } from '../domain/reply/resolution';
import { undoSecondsSchema } from '../domain/reply/undo-seconds';
import { defineEndpoint } from './endpoint';
import { MAX_STEP, mentionSelectionSchema } from './mention-changes';
import { mentionListItemSchema } from './mentions';
import { outboxReplySchema } from './outbox';

/**
 * One text to many mentions. First the table: who answers each, for whoever asks, by the settings and the
 * profiles last used of one moment. What is then sent says what the table said; each reply goes through
 * the Outbox by itself, by the rules of any reply, and what the table does not hold of any more fails
 * there.
 */

/** The most mentions that one text goes to. */
export const MAX_BULK_REPLIES = MAX_STEP;

/**
 * - `resolution`: who answers, with what the agent had last used when the table was made.
 * - `conversationReply`: the newest reply that the mailbox shows of its conversation, or null.
 * - `isWaiting`: a reply of one's own in its conversation waits in the Outbox, from whichever mailbox.
 */
export const bulkReplyMentionSchema = z.extend(mentionListItemSchema, {
  resolution: replyResolutionSchema,
  conversationReply: z.nullable(z.object({ profileId: z.string(), sentAt: z.string() })),
  isWaiting: z.boolean(),
});
export type BulkReplyMention = z.infer<typeof bulkReplyMentionSchema>;

/**
 * - `mentions`: none when there are too many.
 * - `goneCount`: how many were asked for that the mailbox does not show.
 * - `lastUsedProfileIds`, `settingsRevision`: what the table was made with.
 */
export const bulkReplyTableSchema = z.object({
  mentions: z.array(bulkReplyMentionSchema),
  goneCount: z.int(),
  isTooMany: z.boolean(),
  lastUsedProfileIds: z.record(z.string(), z.string()),
  settingsRevision: z.int(),
});
export type BulkReplyTable = z.infer<typeof bulkReplyTableSchema>;

/** A POST because a selection can be longer than an address; it saves nothing. */
export const previewBulkReply = defineEndpoint({
  method: 'POST',
  path: '/mailboxes/:mailboxId/bulk-reply-previews',
  status: 200,
  request: z.object({ selection: mentionSelectionSchema, openFolderId: z.nullable(z.string()) }),
  response: bulkReplyTableSchema,
});

/**
 * How the replies of one bulk reply stand, in the order in which they were asked for.
 * - `id`: the idempotency key, so that one whose answer was lost can be looked for.
 * - `reply`: the one in the Outbox; null where there is no such mention.
 */
export const bulkReplySchema = z.object({
  id: z.string(),
  mailboxId: z.string(),
  openFolderId: z.nullable(z.string()),
  replies: z.array(
    z.object({
      mentionId: z.string(),
      authorName: z.nullable(z.string()),
      profileId: z.string(),
      reply: z.nullable(
        z.pick(outboxReplySchema, {
          id: true,
          serviceId: true,
          status: true,
          dueAt: true,
          failure: true,
        }),
      ),
    }),
  ),
});
export type BulkReply = z.infer<typeof bulkReplySchema>;

/**
 * Puts all replies into the Outbox in one step; each is published by itself when it is due. What the
 * table does not hold of any more has failed from the start. `lastUsedProfileIds`: of the table, for all
 * of them, whatever the first ones change.
 */
export const bulkReplyRequestSchema = z.object({
  openFolderId: z.nullable(z.string()),
  settingsRevision: z.int(),
  lastUsedProfileIds: z.record(z.string(), z.string()),
  undoSeconds: undoSecondsSchema,
  replies: z
    .array(
      z.object({
        mentionId: z.string(),
        profileId: z.string(),
        text: z.string().check(z.regex(/\S/)),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(MAX_BULK_REPLIES),
      z.refine(
        (replies) => new Set(replies.map(({ mentionId }) => mentionId)).size === replies.length,
        { error: 'has a mention twice' },
      ),
    ),
});
export type BulkReplyRequest = z.infer<typeof bulkReplyRequestSchema>;

export const queueBulkReply = defineEndpoint({
  method: 'POST',
  path: '/mailboxes/:mailboxId/bulk-replies',
  status: 201,
  isIdempotent: true,
  request: bulkReplyRequestSchema,
  response: bulkReplySchema,
});

/** Only one's own. */
export const getBulkReply = defineEndpoint({
  method: 'GET',
  path: '/bulk-replies/:bulkReplyId',
  status: 200,
  response: bulkReplySchema,
});

/** Takes all back that wait or have failed; what was published stays. May be repeated. */
export const withdrawBulkReply = defineEndpoint({
  method: 'POST',
  path: '/bulk-replies/:bulkReplyId/withdrawal',
  status: 200,
  response: bulkReplySchema,
});
