/** How many rows come at once: laying them out is most of what they cost. */
export const ROWS_PER_SLICE = 8;

/** Hands out the rows that are to be drawn, few new ones at a time. */
export interface RowSlices {
  /**
   * Which rows to draw now: those drawn before that are still wanted, and some of the others.
   * @param rows.seen those on the screen, which come first
   * @param rows.wanted all, in ascending order
   * @param rows.needed one that is always among them
   */
  next(rows: { seen: readonly number[]; wanted: readonly number[]; needed: number }): number[];
  /** Whether the last answer held all that was wanted. */
  isWhole(): boolean;
}

export function createRowSlices(): RowSlices {
  let drawn = new Set<number>();
  let isWhole = true;
  return {
    next({ seen, wanted, needed }) {
      const isNew = (index: number) => !drawn.has(index);
      const newOnes = new Set([...seen.filter(isNew), ...wanted.filter(isNew)]);
      const coming = new Set([...newOnes].slice(0, ROWS_PER_SLICE));
      const rows = wanted.filter(
        (index) => index === needed || coming.has(index) || drawn.has(index),
      );
      isWhole = rows.length === wanted.length;
      drawn = new Set(rows);
      return rows;
    },
    isWhole: () => isWhole,
  };
}
