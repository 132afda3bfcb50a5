import { useCallback, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'use-intl';
import { ListEnd } from '../../../ui/list-end';
import { useNextPage } from '../../../ui/use-next-page';
import type { MorePages } from '../../../ui/use-next-page';
import { HistoryChange } from './history-change';
import { HistoryPartFailure } from './history-failure';
import type { HistoryRow } from './history-rows';
import { SkeletonChanges } from './history-skeleton';
import { HistoryStep } from './history-step';
import type { RestorePoint } from './restore-point';
import styles from './settings-history.module.css';
import type { HistoryPlaces } from './use-history-places';

/** About the height of a save with one difference, in CSS pixels; each one is measured when it is drawn. */
const ROW_HEIGHT = 96;
/** How many rows are drawn beyond each end of what one sees. */
const OVERSCAN = 4;
/** With this many rows left to scroll, the next page is asked for. */
const ROWS_AHEAD = 20;

/** The saves that one sees, a few beyond, and the one that has the focus, so that it is not lost. */
export function HistoryList({
  rows,
  places,
  isOfAccount,
  label,
  reasonId,
  more,
  onRestore,
}: {
  rows: readonly HistoryRow[];
  places: HistoryPlaces;
  isOfAccount: boolean;
  label: string;
  reasonId: string;
  more: MorePages;
  onRestore: (point: RestorePoint) => void;
}) {
  const t = useTranslations('settingsHistory');
  const scrollerRef = useRef<HTMLDivElement>(null);
  const [focusedIndex, setFocusedIndex] = useState<number | null>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan: OVERSCAN,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const indexes = defaultRangeExtractor(range);
        if (focusedIndex === null || focusedIndex >= range.count) return indexes;
        return [...new Set([...indexes, focusedIndex])].sort((a, b) => a - b);
      },
      [focusedIndex],
    ),
  });

  const lastSeen = virtualizer.range?.endIndex ?? 0;
  useNextPage(more, lastSeen >= rows.length - ROWS_AHEAD);

  return (
    <div ref={scrollerRef} tabIndex={0} role="group" aria-label={label} className={styles.scroller}>
      <ul
        role="list"
        className={styles.rows}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onFocus={(event) => {
          setFocusedIndex(readIndex(event));
        }}
        onBlur={() => {
          setFocusedIndex(null);
        }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <li
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${String(start)}px)` }}
                aria-posinset={index + 1}
                aria-setsize={more.hasNextPage ? -1 : rows.length}
              >
                {row.kind === 'step' ? (
                  <HistoryStep first={row.first} count={row.count} />
                ) : (
                  <HistoryChange
                    change={row.change}
                    isInStep={row.isInStep}
                    places={places}
                    hasPlaceName={isOfAccount}
                    isOldest={!isOfAccount && !more.hasNextPage && index === rows.length - 1}
                    reasonId={reasonId}
                    onRestore={onRestore}
                  />
                )}
              </li>
            )
          );
        })}
      </ul>
      <ListEnd
        more={more}
        failure={
          <HistoryPartFailure text={t('moreFailed')} onRetry={() => void more.fetchNextPage()} />
        }
        skeleton={<SkeletonChanges count={3} />}
      />
    </div>
  );
}

function readIndex({ target }: FocusEvent): number | null {
  const row = target.closest<HTMLElement>('[data-index]');
  return row === null ? null : Number(row.dataset['index']);
}
