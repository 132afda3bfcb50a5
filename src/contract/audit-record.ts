import * as z from 'zod/mini';
import { defineEndpoint } from './endpoint';
import { pageOf, pageQuery } from './page';

/**
 * The audit record: every document that was written, for ever, and the newest requests that were refused. A
 * page says how many older refusals are not kept any more. It holds no text of a reply or note, only what
 * it was about. No endpoint changes or deletes an entry.
 */

/** What an entry is about: one set of words for what was written and for what was refused. */
export const auditResourceSchema = z.enum([
  'account',
  'audit-record',
  'bulk-replies',
  'canned-replies',
  'demo',
  'events',
  'mailboxes',
  'mention-changes',
  'mention-timelines',
  'mentions',
  'outbox-replies',
  'presence',
  'profiles',
  'replies',
  'reply-settings-changes',
  'sent-answers',
  'services',
  'smart-folders',
  'topics',
  'unknown',
  'user-states',
  'users',
]);
export type AuditResource = z.infer<typeof auditResourceSchema>;

/**
 * - `at`: ISO 8601, UTC. `userId`: who asked.
 * - `endpoint`: as in the table of rights; null where no request wrote (a reply that fell due), the method
 *   alone where nothing answers the address.
 * - `resource`, `resourceId`: what it was about; the id is null where a refused request named none.
 * - `within`: what that belongs to, such as the mention of a reply; null where it stands by itself.
 * - `fromVersion`, `toVersion`: of what was written, as it shows them; 0 while it does not exist. Of a
 *   refusal `fromVersion` is the version that the request was made from. Null where nobody knows.
 * - `status`, `problem`: of a refusal.
 */
const base = {
  id: z.string(),
  at: z.string(),
  userId: z.string(),
  requestId: z.string(),
  endpoint: z.nullable(z.string()),
  resource: auditResourceSchema,
  resourceId: z.nullable(z.string()),
  within: z.nullable(z.object({ resource: auditResourceSchema, id: z.string() })),
  fromVersion: z.nullable(z.int()),
  toVersion: z.nullable(z.int()),
};
export const auditEntrySchema = z.discriminatedUnion('outcome', [
  z.object({ ...base, outcome: z.literal('written') }),
  z.object({ ...base, outcome: z.literal('deleted') }),
  z.object({ ...base, outcome: z.literal('refused'), status: z.int(), problem: z.string() }),
]);
export type AuditEntry = z.infer<typeof auditEntrySchema>;

export const auditOutcomeSchema = z.enum(['written', 'deleted', 'refused']);

/** `from` is the first moment of the time that is asked for, `to` the first one after it. */
export const auditFilterSchema = z.object({
  userId: z.optional(z.string()),
  resource: z.optional(auditResourceSchema),
  outcome: z.optional(auditOutcomeSchema),
  from: z.optional(z.iso.datetime()),
  to: z.optional(z.iso.datetime()),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** `forgottenRefusals`: how many there were, of any filter, before those that are still kept. */
export const auditPageSchema = z.extend(pageOf(auditEntrySchema), { forgottenRefusals: z.int() });
export type AuditPage = z.infer<typeof auditPageSchema>;

/** Newest first. */
export const listAuditEntries = defineEndpoint({
  method: 'GET',
  path: '/audit-record',
  status: 200,
  query: z.object({ ...pageQuery, ...auditFilterSchema.shape }),
  response: auditPageSchema,
});
