import { paletteGroups } from './palette-entry';
import type { PaletteEntry, PaletteGroup } from './palette-entry';
import { rankName } from './rank-name';

/** How many entries a group shows at most once something is typed. */
const GROUP_LIMIT = 12;
/** How many of the recent ones stand at the top. */
const RECENT_LIMIT = 5;

export interface EntryGroup {
  group: PaletteGroup;
  entries: readonly PaletteEntry[];
}

/**
 * What the palette shows. Before anything is typed: what was chosen last, then what is near, group by
 * group, in each what can be done before what cannot. Then: what fits, in each group the best first, and of equals what was chosen last; the group with
 * the best on top.
 * @param recentIds what was chosen last, the latest first
 */
export function findEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recentIds: readonly string[],
): EntryGroup[] {
  if (query.trim() === '') {
    const recent = recentIds
      .flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
      .slice(0, RECENT_LIMIT);
    const unasked = entries.filter((entry) => entry.isUnasked && !recent.includes(entry));
    const rest = [
      ...unasked.filter(({ reason }) => reason === null),
      ...unasked.filter(({ reason }) => reason !== null),
    ];
    return paletteGroups
      .map((group) => ({
        group,
        entries: group === 'recent' ? recent : rest.filter((entry) => entry.group === group),
      }))
      .filter((found) => found.entries.length > 0);
  }
  const ranked = entries.flatMap((entry) => {
    const rank = rankName(entry.folded, query);
    if (rank === null) return [];
    const recency = recentIds.indexOf(entry.id);
    return [{ entry, rank, recency: recency < 0 ? recentIds.length : recency }];
  });
  // What cannot be done is found, but comes after what can.
  ranked.sort(
    (a, b) =>
      Number(a.entry.reason !== null) - Number(b.entry.reason !== null) ||
      a.rank - b.rank ||
      a.recency - b.recency,
  );
  const groups = new Map<PaletteGroup, PaletteEntry[]>();
  for (const { entry } of ranked) {
    const group = groups.get(entry.group) ?? [];
    if (group.length < GROUP_LIMIT) group.push(entry);
    groups.set(entry.group, group);
  }
  return [...groups].map(([group, found]) => ({ group, entries: found }));
}
