import { useCallback, useEffect, useState } from 'react';
import { defaultRangeExtractor } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { createRowSlices } from './row-slices';

/** How many rows are drawn beyond each end of what one sees. */
const OVERSCAN = 6;

/**
 * Which rows of a list are drawn: those that one sees, a few beyond, and the one that Tab leads to. Rows that
 * come, of a new list or while one scrolls, come a few at a time, so that no frame is long.
 */
export function useGrowingRange(tabStopIndex: number) {
  const [slices] = useState(createRowSlices);
  const [grown, setGrown] = useState(0);
  useEffect(() => {
    if (slices.isWhole()) return undefined;
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      // Once the frame has been shown.
      timer = window.setTimeout(() => {
        setGrown((count) => count + 1);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return useCallback(
    (range: Range) =>
      slices.next({
        seen: defaultRangeExtractor({ ...range, overscan: 0 }),
        wanted: withIndex(defaultRangeExtractor({ ...range, overscan: OVERSCAN }), tabStopIndex),
        needed: tabStopIndex,
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- with another count it is asked for the next slice
    [slices, tabStopIndex, grown],
  );
}

function withIndex(indexes: number[], index: number): number[] {
  return indexes.includes(index) ? indexes : [...indexes, index].sort((a, b) => a - b);
}
