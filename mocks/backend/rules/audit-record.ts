import type { AuditEntry, AuditFilter, AuditPage } from '../../../src/contract/audit-record';
import { findPlace } from '../audit-index';
import type { AuditIndex } from '../audit-index';
import { readCursor, readLimit, writeCursor } from './page-cursor';
import type { PageQuery } from './page-cursor';

/** A page of the audit record, newest first: what the journal says was written, and the refusals. */
export async function listAuditEntries(
  index: AuditIndex,
  query: PageQuery & AuditFilter,
): Promise<AuditPage> {
  const limit = readLimit(query);
  const { userId, resource, outcome, from, to } = query;
  const list = JSON.stringify(['audit-record', userId, resource, outcome, from, to]);
  const [at, id] = readCursor(list, query, 2) ?? [];

  const { entries, forgottenRefusals } = await index.read();
  const found = entries.filter((entry) => isAsked(entry, query));
  const end = at === undefined || id === undefined ? found.length : findPlace(found, { at, id });
  const start = Math.max(0, end - limit);
  const items = found.slice(start, end).reverse();
  const last = items.at(-1);
  return {
    items,
    nextCursor: last !== undefined && start > 0 ? writeCursor(list, [last.at, last.id]) : null,
    total: found.length,
    forgottenRefusals,
  };
}

function isAsked(entry: AuditEntry, { userId, resource, outcome, from, to }: AuditFilter): boolean {
  const at = Date.parse(entry.at);
  return (
    (userId ?? entry.userId) === entry.userId &&
    (resource ?? entry.resource) === entry.resource &&
    (outcome ?? entry.outcome) === entry.outcome &&
    (from === undefined || at >= Date.parse(from)) &&
    (to === undefined || at < Date.parse(to))
  );
}
