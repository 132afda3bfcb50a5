import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { replyPreviewQueries } from '../../data/replies';
import type { ReplyPreview, ReplyPreviewRequest } from '../../contract/replies';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import styles from './consequence.module.css';

/**
 * What the settings on the start side would change, before they are saved: how many mentions, and
 * below it the rules that decide. `request`: null while the settings cannot be tried out.
 */
export function Consequence({
  request,
  children,
}: {
  request: ReplyPreviewRequest | null;
  children: ReactNode;
}) {
  const t = useTranslations('replySettings');
  return (
    <section className={styles.pane} aria-label={t('consequence.title')}>
      <div className={styles.numbers}>
        {request === null ? (
          <p className={styles.hint}>{t('consequence.needsTopic')}</p>
        ) : (
          <Count request={request} />
        )}
      </div>
      <div className={styles.rules}>{children}</div>
    </section>
  );
}

/** The region stays, with the last known numbers, while new ones are counted: it speaks only when they differ. */
function Count({ request }: { request: ReplyPreviewRequest }) {
  const t = useTranslations('replySettings');
  const { data, isError, isFetching, isPlaceholderData, fetchStatus, refetch } = useQuery(
    replyPreviewQueries.of(request),
  );
  const isOffline = fetchStatus === 'paused';
  const isOld = isPlaceholderData || isError || isOffline;
  return (
    <div className={styles.count} aria-busy={isFetching}>
      <div role="status" className={styles.sentence} data-old={isOld || undefined}>
        {data !== undefined && <Sentence preview={data} />}
      </div>
      {isOffline && <p className={styles.hint}>{t('consequence.offline')}</p>}
      {data === undefined && isFetching && <Skeleton inlineSize="80%" />}
      {isFetching && <span className={styles.counting}>{t('consequence.counting')}</span>}
      {isError && !isFetching && (
        <p className={styles.failed} role="alert">
          {t('consequence.failed')}{' '}
          <Button size="small" onClick={() => void refetch()}>
            {t('retry')}
          </Button>
        </p>
      )}
    </div>
  );
}

function Sentence({
  preview: { total, changed, blocked, unanswerable },
}: {
  preview: ReplyPreview;
}) {
  const t = useTranslations('replySettings');
  const lost = blocked + unanswerable;
  return (
    <>
      <p className={styles.changes}>{t('consequence.changes', { changed, total })}</p>
      {lost > 0 && <p className={styles.lost}>{t('consequence.lost', { count: lost })}</p>}
    </>
  );
}
