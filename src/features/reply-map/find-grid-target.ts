/** A key press, as the grid looks at it. */
export interface GridKey {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** A cell; column 0 is the row's name. */
export interface GridPlace {
  row: number;
  column: number;
}

/**
 * The cell that a key leads to, or null when the key is not for moving. What would lead beyond an edge
 * stays on the last cell there, and is still the grid's, so that the page does not scroll instead.
 * @param pageSize how many rows one sees at once
 */
export function findGridTarget(
  { key, altKey, ctrlKey, metaKey, shiftKey }: GridKey,
  { row, column }: GridPlace,
  { rows, columns, pageSize }: { rows: number; columns: number; pageSize: number },
): GridPlace | null {
  if (altKey || metaKey || shiftKey || rows === 0) return null;
  const target = findTarget();
  return (
    target && {
      row: Math.min(Math.max(target.row, 0), rows - 1),
      column: Math.min(Math.max(target.column, 0), columns - 1),
    }
  );

  function findTarget(): GridPlace | null {
    if (ctrlKey) {
      if (key === 'Home') return { row: 0, column: 0 };
      if (key === 'End') return { row: rows - 1, column: columns - 1 };
      return null;
    }
    const page = Math.max(1, pageSize);
    switch (key) {
      case 'ArrowDown':
        return { row: row + 1, column };
      case 'ArrowUp':
        return { row: row - 1, column };
      case 'ArrowRight':
        return { row, column: column + 1 };
      case 'ArrowLeft':
        return { row, column: column - 1 };
      case 'PageDown':
        return { row: row + page, column };
      case 'PageUp':
        return { row: row - page, column };
      case 'Home':
        return { row, column: 0 };
      case 'End':
        return { row, column: columns - 1 };
      default:
        return null;
    }
  }
}
