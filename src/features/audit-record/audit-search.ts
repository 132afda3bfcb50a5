import * as z from 'zod/mini';
import { auditOutcomeSchema, auditResourceSchema } from '../../contract/audit-record';
import type { AuditFilter } from '../../contract/audit-record';

/** The filter as the search part of the address says it: plain text, moments in ISO 8601, UTC. */
export type AuditSearch = {
  who?: string | undefined;
  what?: string | undefined;
  outcome?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

const moment = z.iso.datetime();

/** The filter that an address holds; what does not fit is as if it were not there. */
export function readAuditSearch({ who, what, outcome, from, to }: AuditSearch): AuditFilter {
  return leaveOutMissing({
    userId: who === '' ? undefined : who,
    resource: auditResourceSchema.options.find((known) => known === what),
    outcome: auditOutcomeSchema.options.find((known) => known === outcome),
    from: moment.safeParse(from).data,
    to: moment.safeParse(to).data,
  });
}

/** The address of a filter; names what is not in it, so that it replaces another one wholly. */
export function writeAuditSearch({
  userId,
  resource,
  outcome,
  from,
  to,
}: AuditFilter): Required<AuditSearch> {
  return { who: userId, what: resource, outcome, from, to };
}

/** Whether the time that is asked for ends before it begins, so that it can hold nothing. */
export function isBackwards({ from, to }: AuditFilter): boolean {
  return from !== undefined && to !== undefined && Date.parse(to) <= Date.parse(from);
}

/** Absent rather than undefined: equal filters have equal keys, and nothing of it is sent. */
function leaveOutMissing(filter: { [Key in keyof AuditFilter]: AuditFilter[Key] | undefined }) {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as AuditFilter;
}
