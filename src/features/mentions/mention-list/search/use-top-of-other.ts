import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Starts at the top again when what is shown is something else. */
export function useTopOfOther(scrollerRef: RefObject<HTMLElement | null>, shown: object): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (scrollerRef.current !== null) scrollerRef.current.scrollTop = 0;
  }, [scrollerRef, shown]);
}
