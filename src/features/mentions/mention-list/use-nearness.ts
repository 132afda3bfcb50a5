import { useState } from 'react';
import type { FocusEvent } from 'react';

/**
 * Whether one points at something or has the focus in it, or holds it, as while a layer is open that
 * belongs to it.
 */
export function useNearness() {
  const [isPointed, setIsPointed] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  return {
    isNear: isPointed || hasFocus || isHeld,
    hold: (isOpen: boolean) => {
      setIsHeld(isOpen);
      // A layer that closes gives the focus back.
      if (!isOpen) setHasFocus(true);
    },
    nearProps: {
      onPointerEnter: () => {
        setIsPointed(true);
      },
      onPointerLeave: () => {
        setIsPointed(false);
      },
      onFocus: () => {
        setHasFocus(true);
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setHasFocus(false);
      },
    },
  };
}
