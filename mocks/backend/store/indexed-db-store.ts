import type { JournalDamage } from '../../../src/contract/demo-journal';
import { createDocumentTable } from './document-table';
import type { DocumentTable } from './document-table';
import { isDeletion, readChangedId } from './store';
import type { Collection, CommitListener, ExpectedVersion, JournalEntry, Store } from './store';
import { stepVersion } from './step-version';
import { chainEntry } from './journal-chain';
import type { ChainedEntry } from './journal-chain';
import { restoreWorld, startAfresh } from './restore-world';
import {
  addRefusal,
  dismissDamage,
  META_KEY,
  openWorldDatabase,
  readDamage,
} from './world-database';
import type { WorldDatabase, WorldMeta } from './world-database';
import type { DocumentLists } from './world-documents';

/**
 * A store whose commits stay in the browser. Reads are answered from memory: the world's documents,
 * with what was kept laid over them. A commit is one IndexedDB transaction, which checks the expected
 * versions inside it; so several workers can share one database. Each tells the others of its commits
 * (BroadcastChannel), and they take them over from the journal, in order; one that missed some learns it
 * from its next commit, which is refused as a conflict and brings it up to date.
 */
export interface IndexedDbWorld {
  store: Store;
  /** What a damaged journal has cost, until it is dismissed. */
  readDamage(): Promise<JournalDamage | null>;
  dismissDamage(): Promise<void>;
  /** When the world was started afresh, in milliseconds since 1970. */
  openedAt: number;
  /** Starts the world afresh; this store is then of no use any more. */
  reset(): Promise<void>;
}

/**
 * - `documents`: the world's; `fingerprint`: of them.
 * - `onReplaced`: called when this store is of no use any more: the world was started afresh, here or by another
 *   worker, or its database was closed.
 */
interface IndexedDbOptions {
  name: string;
  documents: DocumentLists;
  fingerprint: string;
  onReplaced: () => void;
}

type Notice = Pick<WorldMeta, 'generation' | 'sequence'>;

export async function openIndexedDbWorld({
  name,
  documents,
  fingerprint,
  onReplaced,
}: IndexedDbOptions): Promise<IndexedDbWorld> {
  const channel = new BroadcastChannel(name);

  let hasLeft = false;

  function leave(): void {
    hasLeft = true;
    channel.close();
    onReplaced();
  }

  const { database, kept } = await openAndRestore(
    () => openWorldDatabase(name, leave),
    (opened) => restoreWorld(opened, documents, fingerprint),
  ).catch((error: unknown) => {
    channel.close();
    throw error;
  });
  if (kept === 'outdated') {
    // eslint-disable-next-line no-console -- whoever edited the world must learn where their saves went
    console.info(`Signet: the world has changed since "${name}" was opened; it starts afresh.`);
  }
  const { meta, table } =
    kept === 'outdated'
      ? {
          meta: await startAfresh(database, fingerprint),
          table: createDocumentTable(documents),
        }
      : kept;

  const { generation } = meta;
  let { sequence } = meta;
  const listeners = new Set<CommitListener>();

  function take(entry: JournalEntry): void {
    if (entry.sequence !== sequence + 1) return;
    table.apply(entry);
    sequence = entry.sequence;
    for (const listener of listeners) listener(entry.changes, entry);
  }

  async function catchUp(): Promise<void> {
    const entries = await database.getAll('journal', IDBKeyRange.lowerBound(sequence, true));
    entries.forEach(take);
  }

  channel.onmessage = ({ data }: MessageEvent<Notice>) => {
    if (data.generation !== generation) leave();
    else void catchUp();
  };

  const store: Store = {
    get: (collection, id) => Promise.resolve(table.get(collection, id)),
    list: (collection) => Promise.resolve(table.list(collection)),
    readJournal: (afterSequence) =>
      database.getAll('journal', IDBKeyRange.lowerBound(afterSequence, true)),
    keepRefusal: (refusal) => addRefusal(database, refusal),
    readRefusals: (afterNumber) =>
      database.getAll('refusals', IDBKeyRange.lowerBound(afterNumber, true)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    generation,
    readSequence: () => sequence,
    async commit(changes, expectedVersions, origin) {
      const written = await writeCommit({ database, generation, table }, expectedVersions, {
        ...origin,
        changes,
      });
      if (written === 'replaced') {
        leave();
        return { status: 'conflict' };
      }
      if (written === 'stale') {
        await catchUp();
        return { status: 'conflict' };
      }
      if (written.sequence === sequence + 1) take(written);
      else await catchUp();
      // A commit that was under way when the database was closed is kept all the same.
      if (!hasLeft)
        channel.postMessage({ generation, sequence: written.sequence } satisfies Notice);
      return { status: 'committed', sequence: written.sequence };
    },
  };

  return {
    store,
    openedAt: meta.openedAt,
    readDamage: () => readDamage(database),
    dismissDamage: () => dismissDamage(database),
    async reset() {
      const fresh = await startAfresh(database, fingerprint);
      channel.postMessage({ generation: fresh.generation, sequence: 0 } satisfies Notice);
      leave();
    },
  };
}

/** The transaction of a commit: checks and writes, or writes nothing and says why. */
async function writeCommit(
  {
    database,
    generation,
    table,
  }: { database: WorldDatabase; generation: string; table: DocumentTable },
  expectedVersions: readonly ExpectedVersion[],
  commit: Omit<JournalEntry, 'sequence'>,
): Promise<ChainedEntry | 'stale' | 'replaced'> {
  const transaction = database.transaction(['changed', 'journal', 'meta'], 'readwrite');
  const changed = transaction.objectStore('changed');
  const readVersion = async (collection: Collection, id: string) => {
    const kept = await changed.get([collection, id]);
    if (kept === undefined) return table.version(collection, id);
    return isDeletion(kept.change) ? 0 : kept.version;
  };
  const countWrites = async (collection: Collection, id: string) =>
    (await changed.get([collection, id]))?.version ?? table.countWrites(collection, id);

  const [meta, ...versions] = await Promise.all([
    transaction.objectStore('meta').get(META_KEY),
    ...expectedVersions.map(({ collection, id }) => readVersion(collection, id)),
  ]);
  if (meta?.generation !== generation) return 'replaced';
  if (expectedVersions.some(({ version }, index) => version !== versions[index])) return 'stale';

  const steps = await Promise.all(
    commit.changes.map(async (change) => {
      const id = readChangedId(change);
      const kept = await changed.get([change.collection, id]);
      const writes = kept?.version ?? table.countWrites(change.collection, id);
      if (kept === undefined) {
        return stepVersion(table.get(change.collection, id), change, writes);
      }
      const before = isDeletion(kept.change) ? null : { ...kept, document: kept.change.document };
      return stepVersion(before, change, writes);
    }),
  );
  const entry = chainEntry(
    { ...commit, sequence: meta.sequence + 1, versions: steps },
    meta.checksum,
  );
  const { sequence, checksum } = entry;
  await Promise.all([
    transaction.objectStore('meta').put({ ...meta, sequence, checksum }, META_KEY),
    transaction.objectStore('journal').put(entry),
    ...commit.changes.map(async (change) => {
      const id = readChangedId(change);
      const version = (await countWrites(change.collection, id)) + 1;
      const marks = { version, changedByUserId: commit.userId, changedAt: commit.time };
      await changed.put({ change, ...marks }, [change.collection, id]);
    }),
    transaction.done,
  ]);
  return entry;
}

/** A database that cannot be read is closed again. */
async function openAndRestore<Kept>(
  open: () => Promise<WorldDatabase>,
  restore: (database: WorldDatabase) => Promise<Kept>,
): Promise<{ database: WorldDatabase; kept: Kept }> {
  const database = await open();
  try {
    return { database, kept: await restore(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}
