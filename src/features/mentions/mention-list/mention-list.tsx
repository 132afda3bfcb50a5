import { useId, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { mentionQueries } from '../../../data/mentions';
import { useDensity } from '../../preferences/preferences';
import { ArrivalsButton } from './arrivals-button';
import { EmptyFolder } from './empty-folder';
import { ListFailure, PartFailure } from './list-failure';
import styles from './mention-list.module.css';
import { MentionListSkeleton } from './mention-list-skeleton';
import { MentionRows } from './mention-rows';
import { useArrivalsLine } from './use-arrivals-line';

/**
 * The mentions of a folder, newest first, without an end that one would have to page to.
 * @param id of the element, for links that lead to it
 * @param openMentionId the mention that is shown beside the list, or null
 * @param headerStart what stands before the name of the folder
 */
export function MentionList({
  id,
  mailboxId,
  folderId,
  folderName,
  openMentionId,
  headerStart,
}: {
  id: string;
  mailboxId: string;
  folderId: string;
  folderName: string;
  openMentionId: string | null;
  headerStart?: ReactNode;
}) {
  const t = useTranslations('mentionList');
  const headingId = useId();
  const query = useInfiniteQuery(mentionQueries.list(mailboxId, folderId));
  const { data, isRefetchError, refetch } = query;
  const listRef = useRef<HTMLElement>(null);
  const arrivalsRef = useRef<HTMLButtonElement>(null);
  const { arrivals, ...line } = useArrivalsLine(
    { listRef, buttonRef: arrivalsRef },
    { mailboxId, folderId, load: async () => !(await refetch()).isError },
  );
  const loaded = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  const mentions = useMemo(
    () => (arrivals.length === 0 ? loaded : loaded?.filter(({ id }) => !arrivals.includes(id))),
    [loaded, arrivals],
  );
  const loadedTotal = data?.pages.at(-1)?.total;
  const heldBack = (loaded?.length ?? 0) - (mentions?.length ?? 0);
  const total = loadedTotal === undefined ? undefined : loadedTotal - heldBack;
  return (
    <section
      ref={listRef}
      id={id}
      tabIndex={-1}
      className={styles.list}
      data-density={useDensity()}
      aria-labelledby={headingId}
      onKeyDown={line.onKeyDown}
    >
      <header className={styles.header}>
        {headerStart}
        <h1 id={headingId} className={styles.heading}>
          <bdi>{folderName}</bdi>
        </h1>
        {total !== undefined && <p className={styles.count}>{t('count', { count: total })}</p>}
        <ArrivalsButton
          ref={arrivalsRef}
          count={arrivals.length}
          isBusy={line.isLoading}
          onShow={line.show}
        />
      </header>
      {isRefetchError && <PartFailure text={t('refreshFailed')} onRetry={() => void refetch()} />}
      {mentions !== undefined && total !== undefined ? (
        mentions.length === 0 ? (
          <div className={styles.body}>
            <EmptyFolder folderId={folderId} folderName={folderName} />
          </div>
        ) : (
          <MentionRows
            key={`${mailboxId} ${folderId}`}
            mailboxId={mailboxId}
            folderId={folderId}
            mentions={mentions}
            total={total}
            openMentionId={openMentionId}
            headingId={headingId}
            more={query}
          />
        )
      ) : query.isError ? (
        <ListFailure text={t('failed')} error={query.error} onRetry={() => void refetch()} />
      ) : (
        <MentionListSkeleton />
      )}
    </section>
  );
}
