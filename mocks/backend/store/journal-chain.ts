import type { JournalEntry } from './store';

/**
 * A journal entry as it is kept: with a checksum over itself and the one before, so that nothing in a
 * journal can change, go or come without being noticed. It guards against mistakes and broken disks, not
 * against attacks: whoever can write the database can also count. It is counted at once, because a
 * transaction of IndexedDB does not wait for anything but its own requests, as `crypto.subtle` would need.
 */
export type ChainedEntry = JournalEntry & { checksum: string };

/** What the first entry follows. */
export const CHAIN_START = 'start';

/** The entry as it is kept after one with the checksum `previous`. */
export function chainEntry(entry: JournalEntry, previous: string): ChainedEntry {
  return { ...entry, checksum: countChecksum(entry, previous) };
}

/** Whether an entry is the one that was kept after that, as it was. */
export function follows(
  { checksum, ...entry }: ChainedEntry,
  previous: { sequence: number; checksum: string },
): boolean {
  return (
    entry.sequence === previous.sequence + 1 && checksum === countChecksum(entry, previous.checksum)
  );
}

function countChecksum(entry: JournalEntry, previous: string): string {
  return hash(`${previous}\n${JSON.stringify(entry)}`);
}

/** FNV-1a and a multiplicative hash, 32 bits each, side by side, mixed at the end (as MurmurHash3 does). */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul((second ^ unit) + first, 0x5bd1e995);
  }
  return mix(first) + mix(second);
}

function mix(value: number): string {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
