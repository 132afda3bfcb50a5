import type { IDBPTransaction, StoreNames } from 'idb';
import type { DocumentTable } from './document-table';
import { CHAIN_START } from './journal-chain';
import { addDamage } from './journal-damage';
import { changedKey, replayJournal } from './replay-journal';
import type { ReplayedJournal } from './replay-journal';
import { readChangedId } from './store';
import { META_KEY } from './world-database';
import type { SetAside, WorldDatabase, WorldMeta, WorldSchema } from './world-database';
import type { DocumentLists } from './world-documents';

/** `table`: the documents as they are kept. */
interface RestoredWorld {
  meta: WorldMeta;
  table: DocumentTable;
}

type Reading = IDBPTransaction<WorldSchema, StoreNames<WorldSchema>[], IDBTransactionMode>;
type Writing = IDBPTransaction<WorldSchema, StoreNames<WorldSchema>[], 'readwrite'>;

const stores: StoreNames<WorldSchema>[] = ['changed', 'journal', 'setAside', 'meta'];

/**
 * Opens what is kept of a world, from its journal. A damaged one is cut after its good part: what does not
 * follow is set aside, what follows from it is made anew, and the world is of another generation, since the
 * same sequence number now means something else. A journal without its record in `meta` has no good part.
 * Where nothing is kept, it begins.
 * @returns 'outdated' when what is kept is of another document of the world
 */
export async function restoreWorld(
  database: WorldDatabase,
  documents: DocumentLists,
  fingerprint: string,
): Promise<RestoredWorld | 'outdated'> {
  const inspected = await inspect(database.transaction(stores), documents);
  if (inspected.meta === null && inspected.replayed.sequence === 0 && inspected.rest === 0) {
    return {
      meta: await startAfresh(database, fingerprint),
      table: inspected.replayed.table,
    };
  }
  if (inspected.meta !== null && inspected.meta.fingerprint !== fingerprint) return 'outdated';
  if (inspected.meta !== null && isWhole(inspected)) {
    return { meta: inspected.meta, table: inspected.replayed.table };
  }
  const transaction = database.transaction(stores, 'readwrite');
  // Looked at again, in the step that repairs it: another worker may have done so, or have committed.
  const found = await inspect(transaction, documents);
  if (found.meta !== null && isWhole(found)) {
    return { meta: found.meta, table: found.replayed.table };
  }
  return repair(transaction, found, documents, fingerprint);
}

/**
 * - `meta`: null when it is missing or is none. `rest`: how many entries do not follow.
 * - `isChangedRight`: whether `changed` is what follows from the good part.
 */
interface Inspected {
  meta: WorldMeta | null;
  replayed: ReplayedJournal;
  rest: number;
  isChangedRight: boolean;
}

async function inspect(transaction: Reading, documents: DocumentLists): Promise<Inspected> {
  const journal = transaction.objectStore('journal');
  const meta: unknown = await transaction.objectStore('meta').get(META_KEY);
  const replayed = await replayJournal(documents, (afterSequence, count) =>
    journal.getAll(IDBKeyRange.lowerBound(afterSequence, true), count),
  );
  const rest = await journal.count(IDBKeyRange.lowerBound(replayed.sequence, true));
  const kept = await transaction.objectStore('changed').getAll();
  const isChangedRight =
    kept.length === replayed.changed.size &&
    kept.every((stored) => {
      const key = changedKey(stored.change.collection, readChangedId(stored.change));
      return JSON.stringify(stored) === JSON.stringify(replayed.changed.get(key));
    });
  return { meta: isMeta(meta) ? meta : null, replayed, rest, isChangedRight };
}

function isWhole({ meta, replayed, rest, isChangedRight }: Inspected): boolean {
  return (
    rest === 0 &&
    isChangedRight &&
    meta?.sequence === replayed.sequence &&
    meta.checksum === replayed.checksum
  );
}

async function repair(
  transaction: Writing,
  found: Inspected,
  documents: DocumentLists,
  fingerprint: string,
): Promise<RestoredWorld> {
  const hasMeta = found.meta !== null;
  const good = hasMeta ? found.replayed : await replayJournal(documents, () => Promise.resolve([]));
  const journal = transaction.objectStore('journal');
  const beyond = IDBKeyRange.lowerBound(good.sequence, true);
  const entries = await journal.getAll(beyond);
  const lost = Math.max(
    (found.meta?.sequence ?? 0) - good.sequence,
    (entries.at(-1)?.sequence ?? 0) - good.sequence,
    entries.length,
  );
  const before: WorldMeta = found.meta ?? {
    fingerprint,
    openedAt: Date.now(),
    generation: '',
    sequence: 0,
    checksum: CHAIN_START,
    damage: null,
  };
  const meta: WorldMeta = {
    ...before,
    sequence: good.sequence,
    checksum: good.checksum,
    generation: lost > 0 ? crypto.randomUUID() : before.generation,
    damage:
      lost > 0 ? addDamage(before.damage, { changes: lost, since: good.lastTime }) : before.damage,
  };
  const changed = transaction.objectStore('changed');
  if (lost > 0) {
    const aside: SetAside = { foundAt: Date.now(), meta: found.meta, entries };
    await transaction.objectStore('setAside').add(aside);
    await journal.delete(beyond);
  }
  await changed.clear();
  await Promise.all([
    ...Array.from(good.changed.values(), (stored) =>
      changed.put(stored, [stored.change.collection, readChangedId(stored.change)]),
    ),
    transaction.objectStore('meta').put(meta, META_KEY),
    transaction.done,
  ]);
  return { meta, table: good.table };
}

function isMeta(meta: unknown): meta is WorldMeta {
  const names = ['fingerprint', 'openedAt', 'generation', 'sequence', 'checksum'] as const;
  const types = ['string', 'number', 'string', 'number', 'string'];
  return (
    typeof meta === 'object' &&
    meta !== null &&
    names.every((name, index) => typeof (meta as Partial<WorldMeta>)[name] === types[index])
  );
}

/** Forgets what was kept, and starts a new generation. */
export async function startAfresh(
  database: WorldDatabase,
  fingerprint: string,
): Promise<WorldMeta> {
  const meta: WorldMeta = {
    fingerprint,
    openedAt: Date.now(),
    generation: crypto.randomUUID(),
    sequence: 0,
    checksum: CHAIN_START,
    damage: null,
  };
  const all: StoreNames<WorldSchema>[] = [...stores, 'refusals'];
  const transaction = database.transaction(all, 'readwrite');
  await Promise.all([
    ...all.map((store) => transaction.objectStore(store).clear()),
    transaction.objectStore('meta').put(meta, META_KEY),
    transaction.done,
  ]);
  return meta;
}
