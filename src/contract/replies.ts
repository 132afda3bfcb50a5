import * as z from 'zod/mini';
import { mentionSchema } from '../domain/mention';
import { replyWithSchema } from '../domain/reply-with';
import { chosenBySchema, replySchema } from '../domain/reply/reply';
import { defineEndpoint } from './endpoint';

/**
 * A reply to publish.
 * - `mailboxId`, `openFolderId`: where the agent looks; no folder open (null) is also what a default folder is.
 * - `profileId`, `chosenBy`: the profile that was shown, and how it came there.
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
  settingsRevision: z.int(),
  text: z.string().check(z.regex(/\S/)),
});
export type ReplyRequest = z.infer<typeof replyRequestSchema>;

export const sendReply = defineEndpoint({
  method: 'POST',
  path: '/mentions/:mentionId/replies',
  status: 201,
  right: 'reply',
  isIdempotent: true,
  request: replyRequestSchema,
  response: z.object({ reply: replySchema, mention: mentionSchema }),
});

/**
 * What a setting would change, before it is saved: over all mentions of the mailbox with no folder open,
 * or over those of `folderId` with it open, for whoever asks. With other topics, over those that the
 * mailbox would still show. A profile that could not be saved is previewed too: it blocks.
 */
export const replyPreviewRequestSchema = z.object({
  mailboxId: z.string(),
  folderId: z.nullable(z.string()),
  replyWith: replyWithSchema,
  topicIds: z.optional(z.array(z.string())),
  smartFolderIds: z.optional(z.array(z.string())),
});
export type ReplyPreviewRequest = z.infer<typeof replyPreviewRequestSchema>;

/**
 * - `total`: the mentions looked at; `changed`: those whose status or profile would differ.
 * - `blocked`, `unanswerable`: of the changed ones, those that could be answered before and no longer could.
 */
export const replyPreviewSchema = z.object({
  total: z.int(),
  changed: z.int(),
  blocked: z.int(),
  unanswerable: z.int(),
});
export type ReplyPreview = z.infer<typeof replyPreviewSchema>;

export const previewReplies = defineEndpoint({
  method: 'POST',
  path: '/reply-previews',
  status: 200,
  request: replyPreviewRequestSchema,
  response: replyPreviewSchema,
});
