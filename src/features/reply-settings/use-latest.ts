import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A handler that stays the same and does what it was last given, so that parts of a large form that it is
 * handed to need not be drawn again with every edit of another part.
 */
export function useLatest<Args extends unknown[]>(
  handler: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args) => {
    latest.current(...args);
  }, []);
}
