import { useEffect, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { clearArrivals, useArrivals } from '../../../data/live/live-store';

/** How many frames a row may take to be drawn. */
const FRAMES = 60;

/**
 * What has come to a list since it was loaded stays out of it until one asks for it, also where the list is
 * loaded anew meanwhile; so nothing moves under the pointer. Arrow up on the first row leads to the button
 * that shows it, Arrow down on the button to the first row.
 * @param place.load loads the list anew; false when that failed
 */
export function useArrivalsLine(
  {
    listRef,
    buttonRef,
  }: { listRef: RefObject<HTMLElement | null>; buttonRef: RefObject<HTMLButtonElement | null> },
  {
    mailboxId,
    folderId,
    load,
  }: { mailboxId: string; folderId: string; load: () => Promise<boolean> },
) {
  const arrivals = useArrivals(mailboxId, folderId);
  const [isLoading, setIsLoading] = useState(false);
  useEffect(
    () => () => {
      clearArrivals(mailboxId, folderId);
    },
    [mailboxId, folderId],
  );

  /** The rows at the top are drawn a moment after it is scrolled there. */
  function focusFirstRow(framesLeft = FRAMES): void {
    const row = listRef.current?.querySelector<HTMLElement>('[aria-posinset="1"] a');
    if (row === null && framesLeft > 0) {
      requestAnimationFrame(() => {
        focusFirstRow(framesLeft - 1);
      });
    }
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  async function show(): Promise<void> {
    setIsLoading(true);
    const hadFocus = document.activeElement === buttonRef.current;
    const isLoaded = await load();
    flushSync(() => {
      setIsLoading(false);
      if (isLoaded) clearArrivals(mailboxId, folderId, arrivals);
    });
    if (!isLoaded) return;
    listRef.current?.querySelector('[role=list]')?.parentElement?.scrollTo({ top: 0 });
    if (hadFocus) {
      requestAnimationFrame(() => {
        focusFirstRow();
      });
    }
  }

  return {
    arrivals,
    isLoading,
    show: () => void show(),
    onKeyDown: (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof HTMLElement)) return;
      if (key === 'ArrowUp' && target.closest('[aria-posinset="1"]') !== null) {
        buttonRef.current?.focus();
      } else if (key === 'ArrowDown' && target === buttonRef.current) {
        event.preventDefault();
        focusFirstRow();
      }
    },
  };
}
