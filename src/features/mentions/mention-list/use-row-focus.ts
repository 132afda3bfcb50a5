import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { findKeyTarget } from './find-key-target';
import { findSuccessor } from './find-successor';

interface Row {
  id: string;
}

/** A row, and where it was. */
interface Place {
  id: string;
  index: number;
}

/**
 * One row of the list is Tab's: the one that had the focus last (is it gone, what took its place),
 * else the open one, else the first.
 * Arrow keys, Page Up and Down, Home and End move from there. When the row that has the focus
 * leaves the list, also with many others, the next one that is left gets it; and when the mention that was open is left, and
 * the focus with it, its row does.
 */
export function useRowFocus(
  scrollerRef: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  { openMentionId, rowHeight }: { openMentionId: string | null; rowHeight: number },
) {
  const [last, setLast] = useState<Place | null>(null);
  const [known, setKnown] = useState(rows);
  if (known !== rows) {
    setKnown(rows);
    // So the row that goes on is drawn at once, wherever it is.
    if (last !== null) setLast(followRow(known, rows, last));
  }
  const tabStopIndex = useMemo(
    () => findTabStop(rows, last, openMentionId),
    [rows, last, openMentionId],
  );

  const focusedRef = useRef<Place | null>(null);

  function focusRow(index: number): void {
    const row = rows[index];
    if (row === undefined) return;
    flushSync(() => {
      setLast({ id: row.id, index });
    });
    const element = findRowElement(scrollerRef.current, row.id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }

  useLayoutEffect(() => {
    const focused = focusedRef.current;
    if (focused === null) return;
    const index = rows.findIndex(({ id }) => id === focused.id);
    if (index >= 0) {
      focused.index = index;
      return;
    }
    focusedRef.current = null;
    if (document.activeElement !== document.body) return;
    const next = rows[tabStopIndex];
    if (next === undefined) return;
    const element = findRowElement(scrollerRef.current, next.id) ?? scrollerRef.current;
    element?.focus({ preventScroll: true });
    // Once the list has kept its place.
    queueMicrotask(() => element?.scrollIntoView({ block: 'nearest' }));
  }, [rows, tabStopIndex, scrollerRef]);

  const wasOpenRef = useRef(openMentionId);
  useLayoutEffect(() => {
    const wasOpen = wasOpenRef.current;
    wasOpenRef.current = openMentionId;
    if (wasOpen === null || openMentionId !== null || document.activeElement !== document.body) {
      return;
    }
    findRowElement(scrollerRef.current, wasOpen)?.focus({ preventScroll: true });
  }, [openMentionId, scrollerRef]);

  const listProps = {
    onKeyDown: (event: KeyboardEvent) => {
      const focused = readRowId(event.target);
      if (focused === null) return;
      const target = findKeyTarget(event, {
        index: rows.findIndex(({ id }) => id === focused),
        count: rows.length,
        pageSize: Math.floor((scrollerRef.current?.clientHeight ?? 0) / rowHeight) - 1,
      });
      if (target === null) return;
      event.preventDefault();
      focusRow(target);
    },
    onFocus: (event: FocusEvent) => {
      const id = readRowId(event.target);
      if (id === null) return;
      const place = { id, index: rows.findIndex((row) => row.id === id) };
      focusedRef.current = place;
      setLast(place);
    },
    onBlur: () => {
      focusedRef.current = null;
    },
  };
  return { tabStopIndex, listProps, focusRow };
}

/** The row to go on with; of a list without any of the former rows, its first. */
function followRow(before: readonly Row[], after: readonly Row[], last: Place): Place {
  if (after[last.index]?.id === last.id) return last;
  const isAtIndex = before[last.index]?.id === last.id;
  const index = isAtIndex ? last.index : before.findIndex(({ id }) => id === last.id);
  const successor = index < 0 ? null : findSuccessor(before, after, index);
  const [first] = after;
  return successor ?? (first === undefined ? last : { id: first.id, index: 0 });
}

function findTabStop(
  rows: readonly Row[],
  last: Place | null,
  openMentionId: string | null,
): number {
  if (last !== null) {
    if (rows[last.index]?.id === last.id) return last.index;
    const index = rows.findIndex(({ id }) => id === last.id);
    return index >= 0 ? index : Math.max(0, Math.min(last.index, rows.length - 1));
  }
  return Math.max(
    0,
    rows.findIndex(({ id }) => id === openMentionId),
  );
}

/** The link of a row, when it is drawn. */
export function findRowElement(container: HTMLElement | null, id: string): HTMLElement | null {
  return container?.querySelector(`a[data-mention-id="${CSS.escape(id)}"]`) ?? null;
}

/** The id of the mention whose row an element is; null for anything else. */
export function readRowId(target: EventTarget | null): string | null {
  return target instanceof HTMLElement ? (target.dataset['mentionId'] ?? null) : null;
}
