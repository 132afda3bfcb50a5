import { useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * One row of a long list is Tab's, the one that had the focus last; arrow keys, Page Up and Down, Home
 * and End move from there.
 */
export function useRowWalk(
  listRef: RefObject<HTMLElement | null>,
  { count, pageSize, firstRow }: { count: number; pageSize: () => number; firstRow: number },
) {
  const [last, setLast] = useState(firstRow);
  const tabStop = Math.max(0, Math.min(last, count - 1));

  function focusRow(row: number): void {
    flushSync(() => {
      setLast(row);
    });
    const element = findRow(listRef.current, row);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }

  const listProps = {
    onKeyDown: (event: KeyboardEvent) => {
      const row = readRow(event.target);
      if (row === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = findTarget(event.key, row, pageSize(), count);
      if (target === null) return;
      event.preventDefault();
      focusRow(Math.max(0, Math.min(target, count - 1)));
    },
    onFocus: (event: FocusEvent) => {
      const row = readRow(event.target);
      if (row !== null) setLast(row);
    },
  };
  return { tabStop, listProps };
}

function findTarget(key: string, row: number, pageSize: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return row + 1;
    case 'ArrowUp':
      return row - 1;
    case 'PageDown':
      return row + pageSize;
    case 'PageUp':
      return row - pageSize;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function findRow(list: HTMLElement | null, row: number): HTMLElement | null {
  return list?.querySelector(`button[data-row="${String(row)}"]`) ?? null;
}

function readRow(target: EventTarget): number | null {
  if (!(target instanceof HTMLElement)) return null;
  const row = target.dataset['row'];
  return row === undefined ? null : Number(row);
}
