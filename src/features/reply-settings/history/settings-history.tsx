import { useId, useMemo } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { replySettingsChangeQueries } from '../../../data/reply-settings-changes';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import { EmptyState } from '../../../ui/empty-state';
import { HistoryFailure, HistoryPartFailure } from './history-failure';
import { HistoryList } from './history-list';
import { HistoryRights } from './history-rights';
import { listHistoryRows } from './history-rows';
import { HistorySkeleton } from './history-skeleton';
import type { RestorePoint } from './restore-point';
import styles from './settings-history.module.css';
import { useHistoryPlaces } from './use-history-places';

/**
 * Every save of reply settings, newest first: who, when, what it changed and for how many mentions; and
 * the way back to it.
 * @param target whose history; null for the account's
 * @param mailboxId the mailbox of that target
 * @param label of the list
 * @param onRestore opens the settings with those of the past filled in
 */
export function SettingsHistory({
  target,
  mailboxId,
  label,
  onRestore,
}: {
  target: ReplySettingsTarget | null;
  mailboxId: string | null;
  label: string;
  onRestore: (point: RestorePoint) => void;
}) {
  const t = useTranslations('settingsHistory');
  const reasonId = useId();
  const query = useInfiniteQuery(replySettingsChangeQueries.list(target));
  const { places, query: placesQuery } = useHistoryPlaces(mailboxId);
  const { data, hasNextPage } = query;
  const rows = useMemo(
    () =>
      data &&
      listHistoryRows(
        data.pages.flatMap(({ items }) => items),
        !hasNextPage,
      ),
    [data, hasNextPage],
  );
  function retry() {
    if (placesQuery.data === undefined) void placesQuery.refetch();
    void query.refetch();
  }

  if (rows === undefined || places === null) {
    const error = query.error ?? placesQuery.error;
    const isOffline = [query, placesQuery].some(({ fetchStatus }) => fetchStatus === 'paused');
    return error === null && !isOffline ? (
      <HistorySkeleton />
    ) : (
      <HistoryFailure error={error} onRetry={retry} />
    );
  }
  if (rows.length === 0) {
    return <EmptyState icon={<History aria-hidden />} title={t('empty')} text={t('emptyHint')} />;
  }
  return (
    <div className={styles.history}>
      {query.isRefetchError && <HistoryPartFailure text={t('refreshFailed')} onRetry={retry} />}
      <HistoryRights id={reasonId} target={target} />
      <HistoryList
        rows={rows}
        places={places}
        isOfAccount={target === null}
        label={label}
        reasonId={reasonId}
        more={query}
        onRestore={onRestore}
      />
    </div>
  );
}
