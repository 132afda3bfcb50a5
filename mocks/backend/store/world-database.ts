import type { JournalDamage } from '../../../src/contract/demo-journal';
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredChange } from './document-table';
import type { ChainedEntry } from './journal-chain';
import { countForgotten } from './refusal';
import type { KeptRefusal, Refusal } from './refusal';
import { upgradeWorld, WORLD_VERSION } from './upgrade-world';

/**
 * What a browser keeps of a world: only what differs from the world's own document, so that a large
 * world opens as fast as it is made.
 * - `changed`: the newest state of every document that a commit changed, by collection and id.
 * - `journal`: every commit, by its sequence.
 * - `refusals`: the requests that were refused, by their number.
 * - `setAside`: what was left of a journal after its good part, as it was found.
 * - `meta`: one record, under `META_KEY`.
 */
export interface WorldSchema extends DBSchema {
  changed: { key: [string, string]; value: StoredChange };
  journal: { key: number; value: ChainedEntry };
  refusals: { key: number; value: KeptRefusal };
  setAside: { key: number; value: SetAside };
  meta: { key: string; value: WorldMeta };
}

/** `foundAt`: milliseconds since 1970. `meta`: as it was; `entries`: those that did not follow. */
export interface SetAside {
  foundAt: number;
  meta: unknown;
  entries: readonly unknown[];
}

/**
 * - `fingerprint`: of the world's document; with another one, what was kept means nothing.
 * - `openedAt`: when the world was started afresh (milliseconds since 1970): its clock counts from there.
 * - `generation`: drawn anew with each fresh start, so that whoever holds an older one notices.
 * - `sequence`, `checksum`: of the last commit.
 * - `damage`: of the journal, until it was told.
 */
export interface WorldMeta {
  fingerprint: string;
  openedAt: number;
  generation: string;
  sequence: number;
  checksum: string;
  damage: JournalDamage | null;
}

export const META_KEY = 'world';

export type WorldDatabase = IDBPDatabase<WorldSchema>;

/** @param onClosed called when the browser, or another tab that needs it, has closed it */
export function openWorldDatabase(name: string, onClosed: () => void): Promise<WorldDatabase> {
  return openDB<WorldSchema>(name, WORLD_VERSION, {
    upgrade: (database, oldVersion, _, transaction) =>
      upgradeWorld(database, oldVersion, transaction),
    // A newer Signet, in another tab, would otherwise wait until this one is closed.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
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

export async function readDamage(database: WorldDatabase): Promise<JournalDamage | null> {
  return (await database.get('meta', META_KEY))?.damage ?? null;
}

/** Forgets a damage that somebody was told of. */
export async function dismissDamage(database: WorldDatabase): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite');
  const meta = await transaction.store.get(META_KEY);
  if (meta !== undefined) await transaction.store.put({ ...meta, damage: null }, META_KEY);
  await transaction.done;
}
