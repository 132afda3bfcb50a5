import { useQuery } from '@tanstack/react-query';
import { Ban } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ReplyPreview, ReplyPreviewRequest } from '../../contract/replies';
import { replyPreviewQueries } from '../../data/replies';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import styles from './preview-count.module.css';

/**
 * How many mentions would change who answers. While they are counted again, the last numbers stay: the
 * region speaks only when they differ.
 */
export function PreviewCount({ request }: { request: ReplyPreviewRequest }) {
  const t = useTranslations('replySettings');
  const { data, isError, isFetching, isPlaceholderData, fetchStatus, refetch } = useQuery(
    replyPreviewQueries.of(request),
  );
  const isOffline = fetchStatus === 'paused';
  const isOld = isPlaceholderData || isError || isOffline;
  return (
    <div aria-busy={isFetching} className={styles.count}>
      <div role="status" data-old={isOld || undefined} className={styles.sentence}>
        {data !== undefined && <Sentence preview={data} />}
      </div>
      {data === undefined && isFetching && <Skeleton inlineSize="80%" />}
      {isFetching && <p className={styles.counting}>{t('consequence.counting')}</p>}
      {isOffline && <p className={styles.hint}>{t('consequence.offline')}</p>}
      {isError && !isFetching && (
        <p role="alert" className={styles.failed}>
          {t('consequence.failed')}
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
      {lost > 0 && (
        <p className={styles.lost}>
          <Ban size={14} aria-hidden />
          <span>{t('consequence.lost', { count: lost })}</span>
        </p>
      )}
    </>
  );
}
