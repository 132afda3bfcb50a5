import { useId, useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { narrowPage } from './narrow-page';

/**
 * The folders of a narrow page: a panel over the mentions, opened by a button. It closes by Escape, by
 * the button, by a press beside it, and when another place was chosen in it.
 * @param place what the panel chooses; it is closed as soon as that has changed
 */
export function useFolderDrawer(place: string) {
  const id = useId();
  const isNarrow = useSyncExternalStore(
    (onChange) => {
      narrowPage.addEventListener('change', onChange);
      return () => {
        narrowPage.removeEventListener('change', onChange);
      };
    },
    () => narrowPage.matches,
  );
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = isNarrow && openAt === place;
  const buttonRef = useRef<HTMLButtonElement>(null);
  const panelRef = useRef<HTMLElement>(null);

  function open() {
    flushSync(() => {
      setOpenAt(place);
    });
    panelRef.current?.querySelector<HTMLElement>('button, a')?.focus();
  }
  function close() {
    if (!isOpen) return;
    flushSync(() => {
      setOpenAt(null);
    });
    buttonRef.current?.focus();
  }

  return {
    isOpen,
    buttonProps: {
      ref: buttonRef,
      'aria-expanded': isOpen,
      'aria-controls': id,
      onClick: isOpen ? close : open,
    },
    panelProps: {
      ref: panelRef,
      id,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      },
      onClick: (event: MouseEvent) => {
        if (event.target instanceof Element && event.target.closest('a') !== null) close();
      },
    },
    restProps: { inert: isOpen },
    close,
  };
}
