import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import type { GridPlace } from './find-grid-target';

/** The measures of the grid in CSS pixels, as in its stylesheet. */
export const ROW_HEIGHT = 40;
export const HEAD_HEIGHT = 36;
const NAME_WIDTH = 248;
/** On a narrow frame, so that a whole cell stays in view beside it. */
const NARROW_NAME_WIDTH = 144;
const NARROW_FRAME = 600;
const COLUMN_MIN = 192;
const COLUMN_MAX = 280;

/** How many rows and columns are drawn beyond each end of what one sees. */
const ROWS_BEYOND = 2;
const COLUMNS_BEYOND = 0;

/** A column that is drawn; `place`: among the services; `gap`: how many before it are not drawn. */
export interface DrawnColumn {
  place: number;
  gap: number;
}

/**
 * Which rows and columns of the grid are drawn: those one sees, a few beyond, and the one that Tab leads
 * to. All rows are of one height and all columns of one width, so nothing is measured but the frame.
 */
export function useGridWindow(
  scrollerRef: RefObject<HTMLElement | null>,
  { rows, columns, tabStop }: { rows: number; columns: number; tabStop: GridPlace },
) {
  const frame = useInlineSize(scrollerRef);
  const nameWidth = frame < NARROW_FRAME ? NARROW_NAME_WIDTH : NAME_WIDTH;
  const fitting = columns === 0 ? COLUMN_MIN : Math.floor((frame - nameWidth) / columns);
  const width = Math.min(COLUMN_MAX, Math.max(COLUMN_MIN, fitting));
  const across = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => scrollerRef.current,
    // Drawn before the frame is measured, so that a slow page is drawn bit by bit.
    initialRect: { width: innerWidth, height: innerHeight },
    estimateSize: () => width,
    paddingStart: nameWidth,
    overscan: COLUMNS_BEYOND,
    rangeExtractor: useWith(tabStop.column - 1),
  });
  const down = useVirtualizer({
    count: rows,
    getScrollElement: () => scrollerRef.current,
    initialRect: { width: innerWidth, height: innerHeight },
    estimateSize: () => ROW_HEIGHT,
    overscan: ROWS_BEYOND,
    rangeExtractor: useWith(tabStop.row),
  });
  useEffect(() => {
    across.measure();
  }, [across, width, nameWidth]);
  const drawn = across.getVirtualItems();
  const from = drawn.map(({ index }) => index).join(' ');
  const drawnColumns = useMemo(
    () => findGaps(from === '' ? [] : from.split(' ').map(Number)),
    [from],
  );
  const scrollToColumn = useCallback(
    (place: number) => {
      const scroller = scrollerRef.current;
      if (scroller === null) return;
      const start = place * width;
      const room = scroller.clientWidth - nameWidth;
      if (start < scroller.scrollLeft || start + width > scroller.scrollLeft + room) {
        scroller.scrollTo({ left: Math.max(0, start - Math.floor((room - width) / 2)) });
      }
    },
    [scrollerRef, width, nameWidth],
  );
  return {
    rows: down.getVirtualItems(),
    columns: drawnColumns,
    columnWidth: width,
    nameWidth,
    inlineSize: nameWidth + columns * width,
    blockSize: down.getTotalSize(),
    scrollToColumn,
  };
}

function findGaps(places: readonly number[]): DrawnColumn[] {
  return places.map((place, index) => ({ place, gap: place - 1 - (places[index - 1] ?? -1) }));
}

/** Draws one more than what is near, unless it is no place. */
function useWith(index: number) {
  return useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      if (index < 0 || index >= range.count || near.includes(index)) return near;
      return [...near, index].sort((left, right) => left - right);
    },
    [index],
  );
}

function useInlineSize(ref: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState(innerWidth);
  useEffect(() => {
    if (ref.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(Math.floor(entry.contentRect.width));
    });
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return size;
}
