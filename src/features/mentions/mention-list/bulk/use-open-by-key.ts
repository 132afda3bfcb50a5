import { useRef, useState } from 'react';

/** What a layer of the bar needs: whether it is open, and where the focus goes afterwards. */
export interface BarLayer {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  findFocusAfter: () => HTMLElement | null;
}

/**
 * A layer that opens by its button or by a key. Opened by a key, it gives the focus back to where that was
 * pressed, so that one goes on there.
 * @param isBusy it does not open now
 */
export function useOpenByKey(
  isBusy: boolean,
): BarLayer & { open: (focused: Element | null) => void } {
  const [isOpen, setIsOpen] = useState(false);
  const openerRef = useRef<Element | null>(null);
  return {
    isOpen,
    open: (focused) => {
      openerRef.current = focused;
      setIsOpen(true);
    },
    onOpenChange: (next) => {
      if (next) openerRef.current = null;
      setIsOpen(next && !isBusy);
    },
    findFocusAfter: () => {
      const opener = openerRef.current;
      const isThere = opener instanceof HTMLElement && opener.isConnected;
      return isThere && opener !== document.body ? opener : null;
    },
  };
}
