import { observeElementRect } from '@tanstack/react-virtual';
import type { Rect, Virtualizer } from '@tanstack/react-virtual';

/**
 * How large the list was last, in pixels. The next folder's list takes its place, so its rows can be drawn at
 * once: to measure it first would have the browser lay out the page in the middle of the drawing.
 */
let lastRect: Rect | null = null;

export function readListRect(): Rect {
  return lastRect ?? { width: 0, height: 0 };
}

/** Tells a list how large it is, as soon as the browser knows, and each time that changes. */
export function observeListRect(
  list: Virtualizer<HTMLDivElement, Element>,
  report: (rect: Rect) => void,
): (() => void) | undefined {
  const remember = (rect: Rect) => {
    lastRect = rect;
    report(rect);
  };
  const element = list.scrollElement;
  if (lastRect === null || element === null) return observeElementRect(list, remember);
  report(lastRect);
  const observer = new ResizeObserver(() => {
    remember({ width: element.offsetWidth, height: element.offsetHeight });
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
