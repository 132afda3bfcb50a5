import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';

/**
 * Draws what is much to draw at first a little at a time, so that input is never kept waiting for it; until then, a
 * frame or two, nothing shows. Later changes of it are drawn as any other.
 */
export function Unhurried({ children }: { children: ReactNode }) {
  return useDeferredValue(true, false) && children;
}
