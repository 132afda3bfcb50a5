import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { findGridTarget } from './find-grid-target';
import type { GridPlace } from './find-grid-target';

/** A cell that had the focus, and where its row was. */
interface LastPlace extends GridPlace {
  key: string;
}

/**
 * One cell of the grid is Tab's: the one that had the focus last (is its row gone, the one that took its
 * place), else the first. Keys move it; what leads to another cell draws and scrolls to it first. When the
 * row that has the focus leaves the grid, the row in its place gets it.
 */
export function useGridFocus(
  scrollerRef: RefObject<HTMLElement | null>,
  rows: readonly { row: { key: string } }[],
  { columns, rowHeight }: { columns: number; rowHeight: number },
) {
  const [last, setLast] = useState<LastPlace | null>(null);
  const place = useMemo(() => findTabStop(rows, last, columns), [rows, last, columns]);
  const hasFocusRef = useRef(false);

  function remember(target: GridPlace): void {
    const key = rows[target.row]?.row.key;
    if (key !== undefined) setLast({ key, ...target });
  }

  function focusPlace(target: GridPlace): void {
    flushSync(() => {
      remember(target);
    });
    const element = findCell(scrollerRef.current, target);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  useLayoutEffect(() => {
    if (!hasFocusRef.current || document.activeElement !== document.body) return;
    findCell(scrollerRef.current, place)?.focus({ preventScroll: true });
  }, [place, scrollerRef]);

  const gridProps = {
    onKeyDown: (event: KeyboardEvent) => {
      const at = readPlace(event.target);
      if (at === null) return;
      const target = findGridTarget(event, at, {
        rows: rows.length,
        columns,
        pageSize: Math.floor((scrollerRef.current?.clientHeight ?? 0) / rowHeight) - 2,
      });
      if (target === null) return;
      event.preventDefault();
      focusPlace(target);
    },
    onFocus: (event: FocusEvent) => {
      const at = readPlace(event.target);
      if (at === null) return;
      hasFocusRef.current = true;
      remember(at);
    },
    onBlur: () => {
      hasFocusRef.current = false;
    },
  };
  return { place, hasBeenFocused: last !== null, focusPlace, gridProps };
}

/** The cell of the grid that an element is, or is in; null elsewhere. */
export function readPlace(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) };
}

export function findCell(scroller: HTMLElement | null, place: GridPlace): HTMLElement | null {
  const row = `[data-row="${String(place.row)}"]`;
  return scroller?.querySelector(`${row} > [data-column="${String(place.column)}"]`) ?? null;
}

function findTabStop(
  rows: readonly { row: { key: string } }[],
  last: LastPlace | null,
  columns: number,
): GridPlace {
  if (last === null) return { row: 0, column: 0 };
  const column = Math.min(last.column, columns - 1);
  if (rows[last.row]?.row.key === last.key) return { row: last.row, column };
  const row = rows.findIndex(({ row: { key } }) => key === last.key);
  return { row: row >= 0 ? row : Math.max(0, Math.min(last.row, rows.length - 1)), column };
}
