import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { findRowShift } from './find-row-shift';

/**
 * Keeps the rows one looks at where they are when a list is loaded again with rows more or less above
 * them. At the very top the list shows what is newest.
 */
export function useKeptPlace(
  scrollerRef: RefObject<HTMLElement | null>,
  rows: readonly { id: string }[],
  rowHeight: number,
): void {
  const shownRef = useRef(rows);
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    const before = shownRef.current;
    shownRef.current = rows;
    if (scroller === null || scroller.scrollTop <= 0) return;
    const firstVisible = Math.floor(scroller.scrollTop / rowHeight);
    const shift = findRowShift(before, rows, firstVisible);
    if (shift !== 0) scroller.scrollTop += shift * rowHeight;
  }, [scrollerRef, rows, rowHeight]);
}
