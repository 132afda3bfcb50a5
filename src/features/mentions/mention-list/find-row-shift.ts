interface Row {
  id: string;
}

/**
 * By how many rows what one was looking at has moved, when a list is loaded again: where the first
 * visible row is now, less where it was. Is that row gone, the next one that is still there counts;
 * are all of those gone, nothing is known to have moved.
 */
export function findRowShift(
  before: readonly Row[],
  after: readonly Row[],
  firstVisible: number,
): number {
  if (before === after || before.length === 0) return 0;
  if (before[firstVisible]?.id === after[firstVisible]?.id) return 0;
  const indexOf = new Map(after.map(({ id }, index) => [id, index]));
  for (let index = firstVisible; index < before.length; index += 1) {
    const row = before[index];
    const now = row === undefined ? undefined : indexOf.get(row.id);
    if (now !== undefined) return now - index;
  }
  return 0;
}
