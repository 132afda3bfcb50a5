import { foldText } from '../../domain/fold-text';
import { hasTrait } from './count-block';
import type { BlockCounts, CellTrait } from './count-block';
import type { MapBlock, MapRow } from './map-layout';

export const cellTraits = ['problems', 'conflicts', 'own'] as const satisfies readonly CellTrait[];

/** What of the map is shown; `all` or the places with one trait, in rows whose name holds the text. */
export interface MapFilter {
  show: 'all' | CellTrait;
  text: string;
}

/**
 * A row that is shown. `isContext`: only because it is the mailbox of a folder that is shown.
 * `matches`: the places in the row that have the trait; null where all are shown alike.
 */
export interface ShownRow {
  row: MapRow;
  block: MapBlock;
  isContext: boolean;
  matches: ReadonlySet<string> | null;
}

/** `places`: how many there are of each trait and in all, in rows whose name holds the text. */
export interface FilteredMap {
  rows: readonly ShownRow[];
  places: Record<MapFilter['show'], number>;
}

/**
 * @param counts by mailbox; what is not counted yet has no conflicts
 */
export function filterMap(
  blocks: readonly MapBlock[],
  counts: ReadonlyMap<string, BlockCounts>,
  { show, text }: MapFilter,
): FilteredMap {
  const places = { all: 0, problems: 0, conflicts: 0, own: 0 };
  const wanted = foldText(text.trim());
  const rows: ShownRow[] = [];
  for (const block of blocks) {
    const isNamed = foldText(block.name).includes(wanted);
    const ofBlock = counts.get(block.mailboxId);
    const shown: ShownRow[] = [];
    for (const row of block.rows) {
      if (!isNamed && !foldText(row.name).includes(wanted)) continue;
      const ofRow = ofBlock?.get(row.key);
      const matches = new Set<string>();
      places.all += row.cells.length;
      for (const cell of row.cells) {
        for (const trait of cellTraits) {
          if (!hasTrait(trait, row, cell, ofRow?.get(cell.serviceId))) continue;
          places[trait] += 1;
          if (trait === show) matches.add(cell.serviceId);
        }
      }
      if (show === 'all') shown.push({ row, block, isContext: false, matches: null });
      else if (matches.size > 0) shown.push({ row, block, isContext: false, matches });
    }
    const [first] = block.rows;
    if (shown.length > 0 && first !== undefined && shown[0]?.row !== first) {
      const matches = show === 'all' ? null : new Set<string>();
      rows.push({ row: first, block, isContext: true, matches });
    }
    rows.push(...shown);
  }
  return { rows, places };
}
