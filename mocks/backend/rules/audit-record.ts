import type { AuditEntry, AuditFilter } from '../../../src/contract/audit-record';
import { isDeletion, readChangedId } from '../store/store';
import type { Collection, JournalEntry } from '../store/store';
import type { KeptRefusal } from '../store/refusal';
import { readCursor, readLimit, writeCursor } from './page-cursor';
import type { PageQuery } from './page-cursor';
import type { RuleContext } from './rule-context';

/** A page of the audit record, newest first: what the journal says was written, and the refusals. */
export async function listAuditEntries({ store }: RuleContext, query: PageQuery & AuditFilter) {
  const [journal, refusals] = await Promise.all([store.readJournal(0), store.readRefusals()]);
  const entries = [...journal.flatMap(describeCommit), ...refusals.map(describeRefusal)]
    .filter((entry) => isAsked(entry, query))
    .sort(compareEntries);

  const limit = readLimit(query);
  const { userId, resource, outcome, from, to } = query;
  const list = JSON.stringify(['audit-record', userId, resource, outcome, from, to]);
  const [at, id] = readCursor(list, query, 2) ?? [];
  const next =
    at === undefined || id === undefined
      ? 0
      : entries.findIndex((entry) => compareEntries(entry, { at, id }) > 0);
  const start = next === -1 ? entries.length : next;
  const items = entries.slice(start, start + limit);
  const last = items.at(-1);
  const hasNext = last !== undefined && start + limit < entries.length;
  return {
    items,
    nextCursor: hasNext ? writeCursor(list, [last.at, last.id]) : null,
    total: entries.length,
  };
}

function describeCommit(entry: JournalEntry): AuditEntry[] {
  return entry.changes.map((change, index) => ({
    id: `write-${pad(entry.sequence)}-${pad(index)}`,
    at: entry.time,
    userId: entry.userId,
    requestId: entry.requestId,
    endpoint: entry.endpoint ?? null,
    resource: nameResource(change.collection),
    resourceId: readChangedId(change),
    // A journal that was kept before it had versions says nothing of them.
    fromVersion: entry.versions?.[index]?.from ?? null,
    toVersion: entry.versions?.[index]?.to ?? null,
    outcome: isDeletion(change) ? 'deleted' : 'written',
  }));
}

function describeRefusal({ number, time, ...refusal }: KeptRefusal): AuditEntry {
  return {
    ...refusal,
    id: `refusal-${pad(number)}`,
    at: time,
    toVersion: null,
    outcome: 'refused',
  };
}

/** `smartFolders` is `smart-folders`, as in the addresses. */
function nameResource(collection: Collection): string {
  return collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function pad(count: number): string {
  return String(count).padStart(9, '0');
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

type Place = Pick<AuditEntry, 'at' | 'id'>;

function compareEntries(left: Place, right: Place): number {
  if (left.at !== right.at) return left.at < right.at ? 1 : -1;
  if (left.id === right.id) return 0;
  return left.id < right.id ? 1 : -1;
}
