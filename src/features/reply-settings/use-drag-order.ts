import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { findDropIndex, moveItem } from './move-item';

/** What is dragged, and where it would land. */
interface Drag {
  id: string;
  index: number;
}

/**
 * Orders a list by dragging. The rows stay where they are until the drop, so nothing moves under the
 * pointer; the place is only marked. Escape ends the drag and nothing else.
 * @returns `drag`: what is dragged and where it would land; `listRef`: for the list, whose children are
 *   the items; `handleProps(id)`: for the handle of an item
 */
export function useDragOrder(
  ids: readonly string[],
  onChange: (ids: readonly string[], movedId: string) => void,
) {
  const listRef = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const isDragging = drag !== null;

  useEffect(() => {
    if (!isDragging) return;
    // On the window, so that it comes before the dialog, which would close.
    function cancel(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      setDrag(null);
    }
    window.addEventListener('keydown', cancel, true);
    return () => {
      window.removeEventListener('keydown', cancel, true);
    };
  }, [isDragging]);

  function handleProps(id: string) {
    return {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, index: ids.indexOf(id) });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (drag?.id !== id || listRef.current === null) return;
        const middles = Array.from(listRef.current.children, (row) => {
          const { top, height } = row.getBoundingClientRect();
          return top + height / 2;
        });
        const index = findDropIndex(ids.indexOf(id), middles, event.clientY);
        if (index !== drag.index) setDrag({ id, index });
      },
      onPointerUp() {
        if (drag?.id !== id) return;
        setDrag(null);
        const moved = moveItem(ids, id, drag.index);
        if (moved !== ids) onChange(moved, id);
      },
      onPointerCancel() {
        setDrag(null);
      },
    };
  }

  return { drag, listRef, handleProps };
}
