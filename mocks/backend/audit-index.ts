import type { AuditEntry } from '../../src/contract/audit-record';
import { describeAddress, describeChange } from './rules/audit-resource';
import { countForgotten } from './store/refusal';
import type { KeptRefusal } from './store/refusal';
import { isDeletion } from './store/store';
import type { JournalEntry, Store } from './store/store';

/**
 * The audit record of a world, without the documents that were written. It is read on from the position
 * that it has come to, so that each commit and each refusal is read once, however many pages are asked for.
 */
export interface AuditIndex {
  read(): Promise<AuditRecord>;
}

/** `entries`: oldest first. `forgottenRefusals`: how many are not kept any more. */
export interface AuditRecord {
  entries: readonly AuditEntry[];
  forgottenRefusals: number;
}

export function createAuditIndex(store: Store): AuditIndex {
  let entries: AuditEntry[] = [];
  let sequence = 0;
  let refusalNumber = 0;
  let forgotten = 0;
  let reading = Promise.resolve();

  function add(entry: AuditEntry): void {
    const last = entries.at(-1);
    if (last === undefined || comparePlaces(last, entry) < 0) entries.push(entry);
    // Two requests at once can be committed in another order than they came in.
    else entries.splice(findPlace(entries, entry), 0, entry);
  }

  async function readOn(): Promise<void> {
    const [journal, refusals] = await Promise.all([
      store.readJournal(sequence),
      store.readRefusals(refusalNumber),
    ]);
    journal.flatMap(describeCommit).forEach(add);
    refusals.map(describeRefusal).forEach(add);
    sequence = journal.at(-1)?.sequence ?? sequence;
    refusalNumber = refusals.at(-1)?.number ?? refusalNumber;
    if (countForgotten(refusalNumber) === forgotten) return;
    forgotten = countForgotten(refusalNumber);
    const oldestKept = nameRefusal(forgotten + 1);
    entries = entries.filter(({ outcome, id }) => outcome !== 'refused' || id >= oldestKept);
  }

  return {
    async read() {
      // One after the other: two at once would read the same twice.
      reading = reading.catch(() => undefined).then(readOn);
      await reading;
      return { entries, forgottenRefusals: forgotten };
    },
  };
}

/** Where an entry stands among the others. */
export type AuditPlace = Pick<AuditEntry, 'at' | 'id'>;

/** Below 0 when the left one is older. */
export function comparePlaces(left: AuditPlace, right: AuditPlace): number {
  if (left.at !== right.at) return left.at < right.at ? -1 : 1;
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}

/** How many entries are older than a place. */
export function findPlace(entries: readonly AuditPlace[], place: AuditPlace): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const entry = entries[middle];
    if (entry !== undefined && comparePlaces(entry, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function describeCommit(entry: JournalEntry): AuditEntry[] {
  return entry.changes.map((change, index) => ({
    id: `write-${pad(entry.sequence)}-${pad(index)}`,
    at: entry.time,
    userId: entry.userId,
    requestId: entry.requestId,
    endpoint: entry.endpoint ?? null,
    ...describeChange(change),
    // A journal that was kept before it had versions says nothing of them.
    fromVersion: entry.versions?.[index]?.from ?? null,
    toVersion: entry.versions?.[index]?.to ?? null,
    outcome: isDeletion(change) ? 'deleted' : 'written',
  }));
}

function describeRefusal({ number, time, path, ...refusal }: KeptRefusal): AuditEntry {
  return {
    ...refusal,
    id: nameRefusal(number),
    at: time,
    ...describeAddress(refusal.endpoint, path),
    toVersion: null,
    outcome: 'refused',
  };
}

function nameRefusal(number: number): string {
  return `refusal-${pad(number)}`;
}

function pad(count: number): string {
  return String(count).padStart(9, '0');
}
