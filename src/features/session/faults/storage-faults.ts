import { create } from 'zustand';
import { registeredMark } from '../../drafts/lost/watch-drafts';
import { kindsOfText, textPrefixes } from '../../drafts/text-prefixes';
import { isRefusedBySeed } from './decide-refusal';

/**
 * Faults of the browser's storage, on purpose: it is full, or was wiped. They meet unsent texts of this tab and
 * nothing else: neither the mock backend's database nor what a user prefers.
 */

/** - `left`: how many of the next writes are refused. - `refused`: how many were, since the page was loaded. */
interface StorageFaults {
  left: number;
  refused: number;
}

const useFaults = create<StorageFaults>()(() => ({ left: 0, refused: 0 }));
let seed: string | null = null;
let writes = 0;
let isWatching = false;

export function useStorageFaults(): StorageFaults {
  return useFaults();
}

/** Refuses the next writes of texts; `Infinity` for all until there is room. */
export function fillStorage(count: number): void {
  watchWrites();
  useFaults.setState({ left: count });
}

export function makeRoom(): void {
  useFaults.setState({ left: 0 });
}

/** From now on a write is refused now and then. */
export function refuseBySeed(given: string): void {
  watchWrites();
  seed = given;
}

/** Wipes the texts as a browser does that clears the data of a site, and tells this tab as it does. */
export function wipeStorage(): void {
  wipe();
  window.dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
}

/** Wipes them between this page and the next: what this one still has in memory goes with it. */
export function wipeAndLoad(): void {
  const lose = () => {
    fillStorage(Infinity);
    wipe();
  };
  window.addEventListener('pagehide', lose);
  // Whoever is asked whether to stay, and stays, loses nothing later.
  setTimeout(() => {
    window.removeEventListener('pagehide', lose);
  }, 5000);
  location.reload();
}

function watchWrites(): void {
  if (isWatching) return;
  isWatching = true;
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
    if (this === localStorage && isOfText(key) && isRefused()) {
      throw new DOMException('A fault was asked for', 'QuotaExceededError');
    }
    setItem.call(this, key, value);
  };
}

/** Counts the write. */
function isRefused(): boolean {
  const { left, refused } = useFaults.getState();
  const isBySeed = seed !== null && isRefusedBySeed(seed, writes);
  writes += 1;
  if (left === 0 && !isBySeed) return false;
  useFaults.setState({ left: Math.max(0, left - 1), refused: refused + 1 });
  return true;
}

/** All at once, and what is not meant put back: keys that go one by one tell other tabs that each was discarded. */
function wipe(): void {
  const others = Object.entries(localStorage).filter(
    ([key]) => !isOfText(key) && key !== registeredMark,
  );
  localStorage.clear();
  for (const [key, value] of others) localStorage.setItem(key, String(value));
}

function isOfText(key: string): boolean {
  return kindsOfText.some((kind) => key.startsWith(textPrefixes[kind]));
}
