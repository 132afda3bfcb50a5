/** A key press, as the list looks at it. */
export interface ListKey {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/**
 * The row that a key leads to, or null when the key is not the list's. A key that leads beyond an end
 * stays on the last row there, and is still the list's, so that the page does not scroll instead.
 * @param index the row that has the focus
 * @param count how many rows there are
 * @param pageSize how many rows one sees at once
 */
export function findKeyTarget(
  { key, altKey, ctrlKey, metaKey, shiftKey }: ListKey,
  { index, count, pageSize }: { index: number; count: number; pageSize: number },
): number | null {
  if (altKey || ctrlKey || metaKey || shiftKey || count === 0) return null;
  const target = findTarget(key, { index, count, pageSize: Math.max(1, pageSize) });
  return target === null ? null : Math.min(Math.max(target, 0), count - 1);
}

function findTarget(
  key: string,
  { index, count, pageSize }: { index: number; count: number; pageSize: number },
): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + pageSize;
    case 'PageUp':
      return index - pageSize;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
