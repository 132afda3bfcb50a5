import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import { FilterX, Info, RefreshCw, Rows3 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AuditFilter, AuditPage } from '../../contract/audit-record';
import { auditRecordQueries } from '../../data/audit-record';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { AuditExport } from './audit-export';
import { AuditFailure, AuditPartFailure } from './audit-failure';
import { AuditFilters } from './audit-filters';
import styles from './audit-record.module.css';
import { AuditSkeleton } from './audit-skeleton';
import { AuditTable } from './audit-table';

/** The record as far as a filter holds it, for who may read it. */
export function AuditRecord({
  filter,
  onFilter,
}: {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}) {
  const t = useTranslations('auditRecord');
  const queryClient = useQueryClient();
  const list = auditRecordQueries.list(filter);
  const query = useInfiniteQuery(list);
  const { data, error, fetchStatus } = query;
  const first = data?.pages[0];
  const total = first?.total ?? 0;
  const forgotten = first?.forgottenRefusals ?? 0;
  const isFiltered = Object.keys(filter).length > 0;

  /** Of what is newer there is no page yet; the older ones are fetched again as one scrolls to them. */
  function refresh() {
    queryClient.setQueryData(
      list.queryKey,
      (old: InfiniteData<AuditPage> | undefined) =>
        old && { pages: old.pages.slice(0, 1), pageParams: old.pageParams.slice(0, 1) },
    );
    void query.refetch();
  }

  return (
    <>
      <AuditFilters filter={filter} onFilter={onFilter} />
      <div className={styles.tools}>
        <p role="status" className={styles.count}>
          {first !== undefined && t('count', { count: total })}
        </p>
        <Button
          variant="quiet"
          icon={<RefreshCw aria-hidden />}
          isBusy={query.isRefetching}
          onClick={refresh}
        >
          {t('refresh')}
        </Button>
        <AuditExport filter={filter} isEmpty={first !== undefined && total === 0} />
      </div>
      {forgotten > 0 && (
        <Banner icon={<Info />} className={styles.banner}>
          {t('forgotten', { count: forgotten })}
        </Banner>
      )}
      {query.isRefetchError && <AuditPartFailure text={t('refreshFailed')} onRetry={refresh} />}
      <div className={styles.body}>
        {data === undefined ? (
          error === null && fetchStatus !== 'paused' ? (
            <AuditSkeleton />
          ) : (
            <AuditFailure error={error} onRetry={() => void query.refetch()} />
          )
        ) : total === 0 ? (
          isFiltered ? (
            <EmptyState
              icon={<FilterX aria-hidden />}
              title={t('nothingFound')}
              text={t('nothingFoundHint')}
              action={
                <Button
                  onClick={() => {
                    onFilter({});
                  }}
                >
                  {t('clear')}
                </Button>
              }
            />
          ) : (
            <EmptyState icon={<Rows3 aria-hidden />} title={t('empty')} text={t('emptyHint')} />
          )
        ) : (
          <AuditTable
            key={JSON.stringify(filter)}
            entries={data.pages.flatMap(({ items }) => items)}
            total={total}
            more={query}
          />
        )}
      </div>
    </>
  );
}
