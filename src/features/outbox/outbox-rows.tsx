import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import styles from './outbox.module.css';

/** About the height of a row in CSS pixels; each is measured once it is drawn. */
const ROW_HEIGHT = 112;

/** A list of any length: only what one sees is drawn, and a little beyond. */
export function OutboxRows<Item>({
  items,
  keyOf,
  headingId,
  renderRow,
}: {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  headingId: string;
  renderRow: (item: Item) => ReactNode;
}) {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 6,
  });
  return (
    <div ref={scrollerRef} className={styles.scroller}>
      <ul
        role="list"
        aria-labelledby={headingId}
        className={styles.rows}
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={styles.row}
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                {renderRow(item)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
