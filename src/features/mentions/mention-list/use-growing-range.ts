import { useCallback, useEffect, useState } from 'react';
import { defaultRangeExtractor } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';

/** How many rows are drawn beyond each end of what one sees. */
const OVERSCAN = 6;
/** How many rows a new list grows by in a frame: laying out rows is most of what a switch of folders costs. */
const ROWS_PER_FRAME = 8;
/** From here on it is whole. */
const GROWN = 24;

/**
 * Which rows of a list are drawn: those that one sees, a few beyond, and the one that Tab leads to. A list that
 * is new grows to that from its top within a few frames, so that no frame is long.
 */
export function useGrowingRange(tabStopIndex: number) {
  const [limit, setLimit] = useState(ROWS_PER_FRAME);
  const isGrown = limit === Infinity;
  useEffect(() => {
    if (isGrown) return undefined;
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      // Once the frame has been shown.
      timer = window.setTimeout(() => {
        setLimit(limit >= GROWN ? Infinity : limit + ROWS_PER_FRAME);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [limit, isGrown]);
  return useCallback(
    (range: Range) => {
      const visible = defaultRangeExtractor({ ...range, overscan: 0 });
      const indexes =
        visible.length > limit
          ? visible.slice(0, limit)
          : defaultRangeExtractor({ ...range, overscan: OVERSCAN });
      return withIndex(indexes, tabStopIndex);
    },
    [tabStopIndex, limit],
  );
}

function withIndex(indexes: number[], index: number): number[] {
  return indexes.includes(index) ? indexes : [...indexes, index].sort((a, b) => a - b);
}
