import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { chainEntry, CHAIN_START } from './journal-chain';
import type { KeptRefusal } from './refusal';
import type { WorldSchema } from './world-database';

/**
 * The versions of what a browser keeps of a world, each brought to the next:
 * 1. `changed`, `journal` and `meta`.
 * 2. `refusals`, by resource and id.
 * 3. The journal is a chain; refusals are kept by their path; `setAside`.
 */
export const WORLD_VERSION = 3;

type Upgrade = IDBPTransaction<WorldSchema, StoreNames<WorldSchema>[], 'versionchange'>;

export async function upgradeWorld(
  database: IDBPDatabase<WorldSchema>,
  oldVersion: number,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) {
    database.createObjectStore('changed');
    database.createObjectStore('journal', { keyPath: 'sequence' });
    database.createObjectStore('meta');
  }
  if (oldVersion < 2) {
    database.createObjectStore('refusals', { keyPath: 'number', autoIncrement: true });
  }
  if (oldVersion < 3) {
    database.createObjectStore('setAside', { autoIncrement: true });
    await chainJournal(transaction);
    await keepPaths(transaction);
  }
}

/** What was kept without checksums is taken as it is. */
async function chainJournal(transaction: Upgrade): Promise<void> {
  let checksum = CHAIN_START;
  const journal = transaction.objectStore('journal');
  for (let cursor = await journal.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const entry = chainEntry(cursor.value, checksum);
    await cursor.update(entry);
    ({ checksum } = entry);
  }
  const metas = transaction.objectStore('meta');
  for (let cursor = await metas.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, checksum, damage: null });
  }
}

/** As it was kept in version 2: the first part of the path, and the id after it where there was one. */
type OldRefusal = Omit<KeptRefusal, 'path'> & { resource: string; resourceId: string | null };

async function keepPaths(transaction: Upgrade): Promise<void> {
  const refusals = transaction.objectStore('refusals');
  for (
    let cursor = await refusals.openCursor();
    cursor !== null;
    cursor = await cursor.continue()
  ) {
    const { resource, resourceId, ...rest } = cursor.value as unknown as OldRefusal;
    const parts = resourceId === null ? [resource] : [resource, encodeURIComponent(resourceId)];
    await cursor.update({ ...rest, path: `/${parts.join('/')}` });
  }
}
