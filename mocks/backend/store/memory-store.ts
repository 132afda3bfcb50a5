import { createDocumentTable } from './document-table';
import { readChangedId } from './store';
import { MAX_REFUSALS } from './refusal';
import type { KeptRefusal } from './refusal';
import { stepVersion } from './step-version';
import type { CommitListener, JournalEntry, Store } from './store';
import type { DocumentLists } from './world-documents';

/** A store that is gone with its process. */
export function createMemoryStore(documents: DocumentLists): Store {
  const table = createDocumentTable(documents);
  const journal: JournalEntry[] = [];
  const refusals: KeptRefusal[] = [];
  const listeners = new Set<CommitListener>();

  return {
    get: (collection, id) => Promise.resolve(table.get(collection, id)),
    list: (collection) => Promise.resolve(table.list(collection)),
    commit(changes, expectedVersions, origin) {
      const isStale = expectedVersions.some(
        ({ collection, id, version }) => table.version(collection, id) !== version,
      );
      if (isStale) return Promise.resolve({ status: 'conflict' });
      const versions = changes.map((change) => {
        const id = readChangedId(change);
        const writes = table.countWrites(change.collection, id);
        return stepVersion(table.get(change.collection, id), change, writes);
      });
      const entry = { ...origin, sequence: journal.length + 1, changes, versions };
      journal.push(entry);
      table.apply(entry);
      for (const listener of listeners) listener(changes, entry);
      return Promise.resolve({ status: 'committed', sequence: entry.sequence });
    },
    readJournal: (afterSequence) => Promise.resolve(journal.slice(afterSequence)),
    keepRefusal(refusal) {
      refusals.push({ ...refusal, number: (refusals.at(-1)?.number ?? 0) + 1 });
      if (refusals.length > MAX_REFUSALS) refusals.shift();
      return Promise.resolve();
    },
    readRefusals: (afterNumber) =>
      Promise.resolve(refusals.filter(({ number }) => number > afterNumber)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    generation: crypto.randomUUID(),
    readSequence: () => journal.length,
  };
}
