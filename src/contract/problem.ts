import * as z from 'zod/mini';
import { cannedReplySchema } from '../domain/canned-reply';
import { mailboxSchema } from '../domain/mailbox';
import { profileProblemSchema, replyResolutionSchema } from '../domain/reply/resolution';
import { replySettingsTargetSchema } from '../domain/reply-settings-target';
import { smartFolderSchema } from '../domain/smart-folder';
import { internalNoteSchema } from '../domain/triage/internal-note';
import { rightSchema } from '../domain/user';
import { lastChangeSchema } from './last-change';

/**
 * Every error of the interface: RFC 9457 problem details with a stable `type`. `title` is English,
 * for logs; the screens have their own words for each type.
 */

/** Why a field is not accepted. `path`: as in `choices.facebook.profileId`; '' is the body itself. */
export const fieldErrorSchema = z.object({ path: z.string(), message: z.string() });
export type FieldError = z.infer<typeof fieldErrorSchema>;

const base = { title: z.string() };

/** Comes with what is saved now. */
const staleBase = { ...base, ...lastChangeSchema.shape, status: z.literal(412) };

export const problemSchema = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('/problems/unknown-request'), status: z.literal(404) }),
  z.object({
    ...base,
    type: z.literal('/problems/not-found'),
    status: z.literal(404),
    resource: z.enum([
      'mailbox',
      'smart-folder',
      'folder',
      'mention',
      'attachment',
      'profile',
      'user',
      'reply-settings-change',
      'mention-change-set',
      'outbox-reply',
      'bulk-reply',
      'canned-reply',
    ]),
    id: z.string(),
  }),
  /** The session has ended: nothing was done, and nothing is until one signs in again. */
  z.object({ ...base, type: z.literal('/problems/signed-out'), status: z.literal(401) }),
  /** `right`: what the user would need; `field`: of the request, where only that one needs it. */
  z.object({
    ...base,
    type: z.literal('/problems/forbidden'),
    status: z.literal(403),
    right: rightSchema,
    field: z.optional(z.string()),
  }),
  /** Only who wrote an internal note may edit or delete it. */
  z.object({
    ...base,
    type: z.literal('/problems/not-the-author'),
    status: z.literal(403),
    authorId: z.string(),
  }),
  /** A mention would have more tags than it can be given. */
  z.object({ ...base, type: z.literal('/problems/too-many-tags'), status: z.literal(422) }),
  z.object({
    ...base,
    type: z.literal('/problems/invalid-request'),
    status: z.literal(422),
    errors: z.array(fieldErrorSchema),
  }),
  z.object({ ...base, type: z.literal('/problems/version-required'), status: z.literal(428) }),
  z.object({ ...staleBase, type: z.literal('/problems/stale-mailbox'), current: mailboxSchema }),
  z.object({
    ...staleBase,
    type: z.literal('/problems/stale-smart-folder'),
    current: smartFolderSchema,
  }),
  z.object({
    ...staleBase,
    type: z.literal('/problems/stale-canned-reply'),
    current: z.nullable(cannedReplySchema),
  }),
  z.object({
    ...base,
    type: z.literal('/problems/stale-note'),
    status: z.literal(412),
    current: z.nullable(internalNoteSchema),
  }),
  /** Some of the settings of a change of several were saved by someone else; nothing was saved. */
  z.object({
    ...base,
    type: z.literal('/problems/stale-reply-settings'),
    status: z.literal(412),
    stale: z.array(z.object({ ...lastChangeSchema.shape, target: replySettingsTargetSchema })),
  }),
  /** Someone changed the same thing in the same moment; trying again is safe. */
  z.object({ ...base, type: z.literal('/problems/conflict'), status: z.literal(409) }),
  z.object({
    ...base,
    type: z.literal('/problems/resolution-changed'),
    status: z.literal(409),
    resolution: replyResolutionSchema,
    settingsRevision: z.int(),
  }),
  /** The chosen profile may not answer this mention; `receiving-profile-only`: only the receiver may. */
  z.object({
    ...base,
    type: z.literal('/problems/profile-cannot-reply'),
    status: z.literal(422),
    profileId: z.string(),
    reason: z.enum([
      ...profileProblemSchema.options,
      'receiving-profile-only',
      'service-cannot-reply',
    ]),
  }),
  /** The service has no way to answer this mention in private. */
  z.object({ ...base, type: z.literal('/problems/no-private-reply'), status: z.literal(422) }),
  /** The text is longer than the service takes, in the service's own unit. */
  z.object({
    ...base,
    type: z.literal('/problems/reply-too-long'),
    status: z.literal(422),
    length: z.int(),
    max: z.int(),
  }),
  /** It was published before it could be taken back. */
  z.object({ ...base, type: z.literal('/problems/reply-published'), status: z.literal(409) }),
  /** Somebody has taken it back before. */
  z.object({ ...base, type: z.literal('/problems/reply-withdrawn'), status: z.literal(409) }),
  /** Only a failed reply can be sent again. */
  z.object({ ...base, type: z.literal('/problems/reply-not-failed'), status: z.literal(409) }),
  /** An idempotency key came back with another request. */
  z.object({ ...base, type: z.literal('/problems/key-reused'), status: z.literal(422) }),
  /** Nothing was done; as `Retry-After` says, for those who cannot read headers. */
  z.object({
    ...base,
    type: z.literal('/problems/too-many-requests'),
    status: z.literal(429),
    retryAfterSeconds: z.int(),
  }),
  /** The backend has no room for it: nothing was done. */
  z.object({ ...base, type: z.literal('/problems/storage-full'), status: z.literal(507) }),
  /** Only from a mock backend: the world's document is missing or does not fit its schema. */
  z.object({
    ...base,
    type: z.literal('/problems/invalid-world'),
    status: z.literal(500),
    world: z.string(),
    faults: z.array(fieldErrorSchema),
  }),
  z.object({ ...base, type: z.literal('/problems/internal'), status: z.literal(500) }),
]);
export type Problem = z.infer<typeof problemSchema>;
export type ProblemType = Problem['type'];
