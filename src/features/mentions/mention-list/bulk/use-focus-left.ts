import { useLayoutEffect } from 'react';

/** Says so when a part of the page leaves and takes the focus with it. */
export function useFocusLeft(
  partRef: { readonly current: HTMLElement | null },
  onFocusLost: () => void,
): void {
  useLayoutEffect(() => {
    const part = partRef.current;
    return () => {
      if (part?.contains(document.activeElement) === true) queueMicrotask(onFocusLost);
    };
  }, [partRef, onFocusLost]);
}
