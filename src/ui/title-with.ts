import type { PointerEvent } from 'react';

/**
 * For `onPointerEnter`: gives an element its `title` when one points at it. For what thousands have: putting
 * a sentence with a moment into words costs too much to be done for each before anybody asks.
 */
export function titleWith(sayTitle: () => string): (event: PointerEvent<HTMLElement>) => void {
  return ({ currentTarget }) => {
    currentTarget.title = sayTitle();
  };
}
