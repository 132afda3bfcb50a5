import { createDocumentTable } from './document-table';
import type { DocumentTable, StoredChange } from './document-table';
import { CHAIN_START, follows } from './journal-chain';
import type { ChainedEntry } from './journal-chain';
import { readChangedId } from './store';
import type { DocumentLists } from './world-documents';

/**
 * The journal is the truth of what was done in a world: the documents follow from it and from those that
 * the world began with. It is good up to the first entry that does not follow the one before.
 * - `table`: the documents after the good part. `changed`: what it left of each, by `changedKey`.
 * - `sequence`, `checksum`, `lastTime`: of its last entry; `lastTime` is null when there is none.
 */
export interface ReplayedJournal {
  table: DocumentTable;
  changed: ReadonlyMap<string, StoredChange>;
  sequence: number;
  checksum: string;
  lastTime: string | null;
}

/** How many entries are in memory at once. */
const BATCH = 500;

/** @param readEntries gives so many entries after a sequence number, oldest first */
export async function replayJournal(
  documents: DocumentLists,
  readEntries: (afterSequence: number, count: number) => Promise<readonly ChainedEntry[]>,
): Promise<ReplayedJournal> {
  const table = createDocumentTable(documents);
  const changed = new Map<string, StoredChange>();
  let last = { sequence: 0, checksum: CHAIN_START };
  let lastTime: string | null = null;
  for (;;) {
    const entries = await readEntries(last.sequence, BATCH);
    for (const entry of entries) {
      if (!follows(entry, last)) return { table, changed, ...last, lastTime };
      for (const stored of table.apply(entry)) {
        const { collection } = stored.change;
        changed.set(changedKey(collection, readChangedId(stored.change)), stored);
      }
      last = { sequence: entry.sequence, checksum: entry.checksum };
      lastTime = entry.time;
    }
    if (entries.length < BATCH) return { table, changed, ...last, lastTime };
  }
}

export function changedKey(collection: string, id: string): string {
  return `${collection}/${id}`;
}
