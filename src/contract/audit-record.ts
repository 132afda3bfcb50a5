import * as z from 'zod/mini';
import { defineEndpoint } from './endpoint';
import { pageOf, pageQuery } from './page';

/**
 * The audit record: every document that was written, and every request that was refused, for ever. It
 * holds no text of a reply or note, only what it was about. No endpoint changes or deletes an entry.
 */

/**
 * - `at`: ISO 8601, UTC. `userId`: who asked.
 * - `endpoint`: as in the table of rights; null where no request wrote (a reply that fell due).
 * - `resource`, `resourceId`: what it was about, in the words of the addresses; the id is null where a
 *   refused request named none.
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
  resource: z.string(),
  resourceId: z.nullable(z.string()),
  fromVersion: z.nullable(z.int()),
  toVersion: z.nullable(z.int()),
};
export const auditEntrySchema = z.discriminatedUnion('outcome', [
  z.object({ ...base, outcome: z.literal('written') }),
  z.object({ ...base, outcome: z.literal('deleted') }),
  z.object({ ...base, outcome: z.literal('refused'), status: z.int(), problem: z.string() }),
]);
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** `from` is the first moment of the time that is asked for, `to` the first one after it. */
export const auditFilterSchema = z.object({
  userId: z.optional(z.string()),
  resource: z.optional(z.string()),
  outcome: z.optional(z.enum(['written', 'deleted', 'refused'])),
  from: z.optional(z.iso.datetime()),
  to: z.optional(z.iso.datetime()),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** Newest first. */
export const listAuditEntries = defineEndpoint({
  method: 'GET',
  path: '/audit-record',
  status: 200,
  query: z.object({ ...pageQuery, ...auditFilterSchema.shape }),
  response: pageOf(auditEntrySchema),
});
