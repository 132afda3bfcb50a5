import type { PointerEvent } from 'react';

/**
 * For `onPointerEnter`: gives an element its `title` when one points at it. Where thousands have one, each
 * a sentence, they would cost more to put into words than all else that is drawn.
 */
export function titleWith(sayTitle: () => string): (event: PointerEvent<HTMLElement>) => void {
  return ({ currentTarget }) => {
    currentTarget.title = sayTitle();
  };
}
