import { useCallback, useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'use-intl';
import type { AuditEntry } from '../../contract/audit-record';
import { classNames } from '../../ui/class-names';
import { ListEnd } from '../../ui/list-end';
import { useNextPage } from '../../ui/use-next-page';
import type { MorePages } from '../../ui/use-next-page';
import { AuditPartFailure } from './audit-failure';
import styles from './audit-table.module.css';
import { AuditCells } from './audit-row';
import { SkeletonRows } from './audit-skeleton';
import { useAuditNames } from './use-audit-names';

/** About the height of an entry on one line, in CSS pixels; each one is measured when it is drawn. */
const ROW_HEIGHT = 32;
/** How many rows are drawn beyond each end of what one sees. */
const OVERSCAN = 8;
/** With this many rows left to scroll, the next page is asked for. */
const ROWS_AHEAD = 30;

const columns = ['when', 'who', 'what', 'versions', 'outcome'] as const;

/** The entries that one sees and a few beyond; older ones are fetched as one comes near them. */
export function AuditTable({
  entries,
  total,
  more,
}: {
  entries: readonly AuditEntry[];
  total: number;
  more: MorePages;
}) {
  const t = useTranslations('auditRecord');
  const names = useAuditNames();
  const scrollerRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((index: number) => entries[index]?.id ?? index, [entries]),
    overscan: OVERSCAN,
  });

  const lastSeen = virtualizer.range?.endIndex ?? 0;
  useNextPage(more, lastSeen >= entries.length - ROWS_AHEAD);

  return (
    <div
      ref={scrollerRef}
      tabIndex={0}
      role="group"
      aria-label={t('title')}
      className={styles.scroller}
    >
      <div role="table" aria-label={t('title')} aria-rowcount={total + 1} aria-colcount={5}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={classNames(styles.row, styles.headRow)}>
            {columns.map((column) => (
              <span key={column} role="columnheader" className={styles[column]}>
                {t(column)}
              </span>
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className={styles.rows}
          style={{ blockSize: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const entry = entries[index];
            return (
              entry !== undefined && (
                <div
                  key={entry.id}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  role="row"
                  aria-rowindex={index + 2}
                  className={classNames(styles.row, styles.entry)}
                  style={{ transform: `translateY(${String(start)}px)` }}
                >
                  <AuditCells entry={entry} names={names} />
                </div>
              )
            );
          })}
        </div>
      </div>
      <ListEnd
        more={more}
        failure={
          <AuditPartFailure text={t('moreFailed')} onRetry={() => void more.fetchNextPage()} />
        }
        skeleton={<SkeletonRows count={3} />}
      />
    </div>
  );
}
