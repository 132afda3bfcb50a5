import type { ListPosition, MentionEntry } from './mention-lists';

/**
 * The mentions of one folder, sorted, kept up to date by moving one mention at a time. Because a
 * mention's entry stays the same object while its content changes, a move has two halves: `locate` before the
 * content changes, `move` after it.
 */
export interface FolderList {
  readonly entries: readonly MentionEntry[];
  /** The index of the first mention after a position. */
  findIndexAfter(position: ListPosition): number;
  positionOf(entry: MentionEntry): ListPosition;
  /** Where a mention is, or null when it is not in the folder. */
  locate(entry: MentionEntry): ListPosition | null;
  /** Puts a changed mention where it belongs now. `before`: where it was. */
  move(entry: MentionEntry, before: ListPosition | null): void;
}

/**
 * - `holds`: whether a mention is in the folder.
 * - `timeOf`: the time by which it is sorted; only asked of mentions that the folder holds.
 */
export interface FolderListRule {
  holds: (entry: MentionEntry) => boolean;
  timeOf: (entry: MentionEntry) => string;
}

/** Makes the list from the mentions that it holds, in the right order already. */
export function createFolderList(
  sorted: readonly MentionEntry[],
  { holds, timeOf }: FolderListRule,
): FolderList {
  const entries = [...sorted];
  const positionOf = (entry: MentionEntry): ListPosition => ({
    time: timeOf(entry),
    id: entry.mention.id,
  });

  /** The first index whose mention is not before `position`; `moving` counts as being there. */
  function findIndex(position: ListPosition, moving: MentionEntry | null): number {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = entries[middle] as MentionEntry;
      const isBefore = entry !== moving && comparePositions(positionOf(entry), position) < 0;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    entries,
    positionOf,
    findIndexAfter(position) {
      const index = findIndex(position, null);
      const entry = entries[index];
      const isThere = entry !== undefined && comparePositions(positionOf(entry), position) === 0;
      return isThere ? index + 1 : index;
    },
    locate: (entry) => (holds(entry) ? positionOf(entry) : null),
    move(entry, before) {
      const after = holds(entry) ? positionOf(entry) : null;
      if (before !== null && after !== null && comparePositions(before, after) === 0) return;
      if (before !== null) entries.splice(findIndex(before, entry), 1);
      if (after !== null) entries.splice(findIndex(after, null), 0, entry);
    },
  };
}

/** Newest first, then by id. */
export function comparePositions(left: ListPosition, right: ListPosition): number {
  if (left.time !== right.time) return left.time > right.time ? -1 : 1;
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}
