import * as z from 'zod/mini';
import { defineEndpoint } from './endpoint';
import { outboxReplySchema } from './outbox';

/**
 * Only from a mock backend: what its journal says, for whoever checks from outside that nothing was lost,
 * sent twice or sent in another name; and what a damaged one has cost.
 */

/**
 * - `sequence`: of the commit. `at`: ISO 8601, UTC. `endpoint`: null where no request asked.
 * - `requestId`: the idempotency key of requests that have one.
 */
const base = {
  sequence: z.int(),
  at: z.string(),
  userId: z.string(),
  requestId: z.string(),
  endpoint: z.nullable(z.string()),
};

/**
 * - `reply`: was published. - `key`: a user's key was kept with its answer; `replyId` is what it published.
 * - `outbox`: a reply came to stand so in the Outbox, under that key; what it was
 *   published as is a `reply` of the same commit.
 * - `settings`: of a mailbox or smart folder were written, from one version to the next; 0 is none.
 */
export const demoJournalEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('reply'),
    replyId: z.string(),
    mentionId: z.string(),
    profileId: z.string(),
    isPrivate: z.boolean(),
  }),
  z.object({
    ...base,
    kind: z.literal('key'),
    key: z.string(),
    replyId: z.string(),
    mentionId: z.string(),
  }),
  z.object({
    ...base,
    kind: z.literal('outbox'),
    outboxReplyId: z.string(),
    key: z.string(),
    mentionId: z.string(),
    profileId: z.string(),
    status: outboxReplySchema.shape.status,
  }),
  z.object({
    ...base,
    kind: z.literal('settings'),
    resource: z.enum(['mailboxes', 'smart-folders']),
    resourceId: z.string(),
    fromVersion: z.nullable(z.int()),
    toVersion: z.nullable(z.int()),
  }),
]);
export type DemoJournalEntry = z.infer<typeof demoJournalEntrySchema>;

/** The replies, keys and settings of the commits after one, oldest first; `sequence` is of the last commit. */
export const getDemoJournal = defineEndpoint({
  method: 'GET',
  path: '/demo/journal',
  status: 200,
  query: z.object({ after: z.optional(z.string().check(z.regex(/^\d{1,15}$/))) }),
  response: z.object({
    generation: z.string(),
    sequence: z.int(),
    entries: z.array(demoJournalEntrySchema),
  }),
});

/** `changes`: how many were lost. `since`: the last moment of which nothing was; null when all was lost. */
export const journalDamageSchema = z.object({ changes: z.int(), since: z.nullable(z.string()) });
export type JournalDamage = z.infer<typeof journalDamageSchema>;

/** What was lost because the journal was damaged, until somebody was told. */
export const getJournalDamage = defineEndpoint({
  method: 'GET',
  path: '/demo/journal-damage',
  status: 200,
  response: z.object({ damage: z.nullable(journalDamageSchema) }),
});

/** Somebody was told. */
export const dismissJournalDamage = defineEndpoint({
  method: 'POST',
  path: '/demo/journal-damage/dismissal',
  status: 204,
  response: z.undefined(),
});
