import { createDocumentTable } from './document-table';
import type { CommitListener, JournalEntry, Store } from './store';
import type { DocumentLists } from './world-documents';

/** A store that is gone with its process. */
export function createMemoryStore(documents: DocumentLists): Store {
  const table = createDocumentTable(documents);
  const journal: JournalEntry[] = [];
  const listeners = new Set<CommitListener>();

  return {
    get: (collection, id) => Promise.resolve(table.get(collection, id)),
    list: (collection) => Promise.resolve(table.list(collection)),
    commit(changes, expectedVersions, origin) {
      const isStale = expectedVersions.some(
        ({ collection, id, version }) => table.version(collection, id) !== version,
      );
      if (isStale) return Promise.resolve({ status: 'conflict' });
      const entry = { ...origin, sequence: journal.length + 1, changes };
      journal.push(entry);
      table.apply(entry);
      for (const listener of listeners) listener(changes, entry);
      return Promise.resolve({ status: 'committed', sequence: entry.sequence });
    },
    readJournal: (afterSequence) => Promise.resolve(journal.slice(afterSequence)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    generation: crypto.randomUUID(),
    readSequence: () => journal.length,
  };
}
