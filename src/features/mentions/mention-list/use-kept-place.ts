import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { findRowShift } from './find-row-shift';

/**
 * Keeps the rows one looks at where they are when a list is loaded again with rows more or less above
 * them, and when the rows become higher or lower. At the very top the list shows what is newest.
 */
export function useKeptPlace(
  scrollerRef: RefObject<HTMLElement | null>,
  rows: readonly { id: string }[],
  rowHeight: number,
): void {
  const shownRef = useRef(rows);
  const heightRef = useRef(rowHeight);
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    const before = shownRef.current;
    const heightBefore = heightRef.current;
    shownRef.current = rows;
    heightRef.current = rowHeight;
    if (scroller === null || scroller.scrollTop <= 0) return;
    if (heightBefore !== rowHeight) scroller.scrollTop *= rowHeight / heightBefore;
    const firstVisible = Math.floor(scroller.scrollTop / rowHeight);
    const shift = findRowShift(before, rows, firstVisible);
    if (shift !== 0) scroller.scrollTop += shift * rowHeight;
  }, [scrollerRef, rows, rowHeight]);
}
