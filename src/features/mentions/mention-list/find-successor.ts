interface Row {
  id: string;
}

/**
 * The row that one goes on with when rows have left a list: the same one if it is still there, else the
 * first one after it that is, else the last one before it; so that however many leave at once, the work
 * goes on where it was. Null in an empty list, or in one that has none of the former rows.
 * @param index where it was in `before`
 */
export function findSuccessor(
  before: readonly Row[],
  after: readonly Row[],
  index: number,
): { id: string; index: number } | null {
  const places = new Map(after.map(({ id }, place) => [id, place]));
  const candidates = [...before.slice(index), ...before.slice(0, index).reverse()];
  for (const { id } of candidates) {
    const place = places.get(id);
    if (place !== undefined) return { id, index: place };
  }
  return null;
}
