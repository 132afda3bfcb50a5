/** The list with `id` moved so that it stands at `index` of the result; the same list when it is there already. */
export function moveItem(ids: readonly string[], id: string, index: number): readonly string[] {
  const from = ids.indexOf(id);
  const to = Math.max(0, Math.min(index, ids.length - 1));
  if (from === -1 || from === to) return ids;
  return ids.filter((other) => other !== id).toSpliced(to, 0, id);
}

/**
 * Where an item lands that is dropped at a height.
 * @param from its index now
 * @param middles the heights of the middles of all items, from top to bottom
 * @returns its index after the drop
 */
export function findDropIndex(from: number, middles: readonly number[], height: number): number {
  const above = middles.filter((middle, index) => index !== from && middle < height);
  return above.length;
}
