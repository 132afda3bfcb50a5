import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredChange } from './document-table';
import { countForgotten } from './refusal';
import type { KeptRefusal, Refusal } from './refusal';
import type { JournalEntry } from './store';

/**
 * What a browser keeps of a world: only what differs from the world's own document, so that a large
 * world opens as fast as it is made.
 * - `changed`: the newest state of every document that a commit changed, by collection and id.
 * - `journal`: every commit, by its sequence.
 * - `refusals`: the requests that were refused, by their number.
 * - `meta`: one record, under `META_KEY`.
 */
export interface WorldSchema extends DBSchema {
  changed: { key: [string, string]; value: StoredChange };
  journal: { key: number; value: JournalEntry };
  refusals: { key: number; value: KeptRefusal };
  meta: { key: string; value: WorldMeta };
}

/**
 * - `fingerprint`: of the world's document; with another one, what was kept means nothing.
 * - `openedAt`: when the world was started afresh (milliseconds since 1970): its clock counts from there.
 * - `generation`: drawn anew with each fresh start, so that whoever holds an older one notices.
 * - `sequence`: of the last commit.
 */
export interface WorldMeta {
  fingerprint: string;
  openedAt: number;
  generation: string;
  sequence: number;
}

export const META_KEY = 'world';

export type WorldDatabase = IDBPDatabase<WorldSchema>;

export function openWorldDatabase(name: string): Promise<WorldDatabase> {
  return openDB<WorldSchema>(name, 2, {
    upgrade(database, oldVersion) {
      database.createObjectStore('refusals', { keyPath: 'number', autoIncrement: true });
      if (oldVersion >= 1) return;
      database.createObjectStore('changed');
      database.createObjectStore('journal', { keyPath: 'sequence' });
      database.createObjectStore('meta');
    },
  });
}

/** Forgets what was kept, and starts a new generation. */
export async function startAfresh(
  database: WorldDatabase,
  fingerprint: string,
): Promise<WorldMeta> {
  const meta = {
    fingerprint,
    openedAt: Date.now(),
    generation: crypto.randomUUID(),
    sequence: 0,
  };
  const transaction = database.transaction(['changed', 'journal', 'refusals', 'meta'], 'readwrite');
  await Promise.all([
    transaction.objectStore('changed').clear(),
    transaction.objectStore('journal').clear(),
    transaction.objectStore('refusals').clear(),
    transaction.objectStore('meta').put(meta, META_KEY),
    transaction.done,
  ]);
  return meta;
}

/** What is kept now, read in one step; null when the world was never opened. */
export async function readKept(
  database: WorldDatabase,
): Promise<{ meta: WorldMeta; changed: StoredChange[] } | null> {
  const transaction = database.transaction(['changed', 'meta']);
  const [meta, changed] = await Promise.all([
    transaction.objectStore('meta').get(META_KEY),
    transaction.objectStore('changed').getAll(),
    transaction.done,
  ]);
  return meta === undefined ? null : { meta, changed };
}

/** Adds a refusal under the next number, and takes the oldest away when there are too many. */
export async function addRefusal(database: WorldDatabase, refusal: Refusal): Promise<void> {
  const transaction = database.transaction('refusals', 'readwrite');
  // A database goes on counting after its records are gone; a world that starts afresh begins at 1.
  const newest = await transaction.store.openKeyCursor(null, 'prev');
  const number = (newest?.key ?? 0) + 1;
  await transaction.store.add({ ...refusal, number });
  await transaction.store.delete(IDBKeyRange.upperBound(countForgotten(number)));
  await transaction.done;
}
