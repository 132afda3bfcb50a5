import type { MapRow } from './map-layout';

/**
 * Choosing the rows that copied settings are put onto.
 * - `source`: the key of the row they come from. - `keys`: those that are chosen.
 * - `findObstacle`: why a row cannot be chosen, in words, or null.
 */
export interface MapSelection {
  source: string;
  keys: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  toggle: (row: MapRow) => void;
  findObstacle: (row: MapRow) => string | null;
}
