import * as z from 'zod/mini';
import { triageChangeSchema } from '../domain/triage/triage-change';
import { defineEndpoint } from './endpoint';
import { mentionQuery } from './mention-query';

/** The most mentions that one step changes. */
export const MAX_STEP = 500;

const { sort: _order, ...narrowing } = mentionQuery;

/**
 * Which mentions of a mailbox a change is for.
 * - `mentions`: these.
 * - `folder`: what a folder holds for whoever asks, or what `search` finds in it, as in a list of mentions,
 *   newest first, from `cursor` on (null: from the start); without `exceptIds`, and without what came in
 *   after `receivedUntil` (ISO 8601, UTC): nobody has seen that when they chose all. A list's own order
 *   does not matter: a change could move what is sorted by it.
 */
export const mentionSelectionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mentions'),
    ids: z.array(z.string()).check(z.minLength(1), z.maxLength(MAX_STEP)),
  }),
  z.object({
    kind: z.literal('folder'),
    folderId: z.string(),
    search: z.optional(z.object(narrowing)),
    exceptIds: z.array(z.string()),
    receivedUntil: z.string(),
    cursor: z.nullable(z.string()),
  }),
]);
export type MentionSelection = z.infer<typeof mentionSelectionSchema>;

/** Why a mention could not be changed while others were. */
export const mentionChangeFaultSchema = z.enum(['not-found', 'too-many-tags']);
export type MentionChangeFault = z.infer<typeof mentionChangeFaultSchema>;

/**
 * What one step did.
 * - `changeSetId`: to undo it; null when it changed nothing.
 * - `changed`: how many it changed; `same`: how many were so already.
 * - `failed`: those that it could not change, with the author's name where there is one.
 * - `nextCursor`: where the next step starts; null when nothing is left.
 */
export const mentionChangeSetAnswerSchema = z.object({
  changeSetId: z.nullable(z.string()),
  changed: z.int(),
  same: z.int(),
  failed: z.array(
    z.object({
      mentionId: z.string(),
      authorName: z.nullable(z.string()),
      fault: mentionChangeFaultSchema,
    }),
  ),
  nextCursor: z.nullable(z.string()),
});
export type MentionChangeSetAnswer = z.infer<typeof mentionChangeSetAnswerSchema>;

/**
 * One step of a change of many mentions: at most MAX_STEP of them, all in one commit. One that cannot be
 * changed does not keep the others from it. Whoever wants more asks again with `nextCursor`.
 */
export const changeMentions = defineEndpoint({
  method: 'POST',
  path: '/mailboxes/:mailboxId/mention-changes',
  status: 200,
  isIdempotent: true,
  request: z.object({ selection: mentionSelectionSchema, change: triageChangeSchema }),
  response: mentionChangeSetAnswerSchema,
});

/**
 * Takes a step back: every mention that nobody changed since is again as it was. `leftIds`: the others.
 * Only one's own; repeating it repeats the answer.
 */
export const undoMentionChanges = defineEndpoint({
  method: 'POST',
  path: '/mention-changes/:changeSetId/undo',
  status: 200,
  response: z.object({ restored: z.int(), leftIds: z.array(z.string()) }),
});
