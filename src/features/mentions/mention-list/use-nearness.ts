import { useEffect, useRef, useState } from 'react';
import type { FocusEvent } from 'react';

/** How long the pointer must stay, in milliseconds: rows that scroll past under it are not pointed at. */
const REST = 80;

/**
 * Whether one points at something or has the focus in it, or holds it, as while a layer is open that
 * belongs to it.
 */
export function useNearness() {
  const [isPointed, setIsPointed] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  const rest = useRef<number | undefined>(undefined);
  useEffect(
    () => () => {
      clearTimeout(rest.current);
    },
    [],
  );
  return {
    isNear: isPointed || hasFocus || isHeld,
    hold: (isOpen: boolean) => {
      setIsHeld(isOpen);
      // A layer that closes gives the focus back.
      if (!isOpen) setHasFocus(true);
    },
    nearProps: {
      onPointerEnter: () => {
        rest.current = window.setTimeout(() => {
          setIsPointed(true);
        }, REST);
      },
      onPointerLeave: () => {
        clearTimeout(rest.current);
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
