import { useId, useRef, useEffect } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleHelp, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { BulkReply } from '../../contract/bulk-replies';
import { bulkReplyMutations, bulkReplyQueries } from '../../data/bulk-replies';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useSecondsLeft } from '../drafts/use-backend-clock';
import { useIsOnline } from '../drafts/use-is-online';
import styles from './bulk-reply.module.css';
import { groupResults, readResultState } from './group-results';
import { ResultRow } from './result-row';

/** What has come of the replies so far, profile by profile; what waits can be taken back at once. */
export function BulkResults({
  bulk,
  folderId,
  isEarlier,
  onClose,
  onAnother,
  onUndone,
}: {
  bulk: BulkReply;
  folderId: string;
  /** They were sent before the dialog opened. */
  isEarlier: boolean;
  onClose: () => void;
  onAnother: () => void;
  onUndone: (undone: { withdrawnCount: number; publishedIds: string[] }) => void;
}) {
  const t = useTranslations('bulkReply');
  const headingId = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const queryClient = useQueryClient();
  const isOnline = useIsOnline();
  const { groups, counts } = groupResults(bulk.replies);
  const total = bulk.replies.length;
  const dueAt = bulk.replies.find(({ reply }) => reply?.status === 'waiting')?.reply?.dueAt ?? '';
  const undo = useMutation({
    ...bulkReplyMutations.withdraw(),
    onSuccess: (after) => {
      queryClient.setQueryData(bulkReplyQueries.detail(bulk.id).queryKey, after);
      const idsOf = (state: string) =>
        after.replies
          .filter((result) => readResultState(result) === state)
          .map(({ mentionId }) => mentionId);
      const withdrawnCount = idsOf('withdrawn').length;
      // Too late for all: what came of them stays on the screen.
      if (withdrawnCount > 0) onUndone({ withdrawnCount, publishedIds: idsOf('published') });
    },
  });
  useEffect(() => {
    headingRef.current?.focus();
  }, []);

  return (
    <div className={styles.content}>
      <section className={styles.results} aria-labelledby={headingId}>
        <h3 ref={headingRef} id={headingId} tabIndex={-1} className={styles.heading}>
          {t('results')}
        </h3>
        {isEarlier && <p className={styles.kept}>{t('earlier')}</p>}
        <p role="status" className={styles.progress}>
          {t('progress', { total, ...counts })}
        </p>
        <progress
          className={styles.bar}
          aria-label={t('progressBar')}
          max={total}
          value={total - counts.waiting}
        />
        {undo.isError && (
          <Banner
            tone="attention"
            announce="alert"
            icon={<CircleHelp />}
            actions={
              <Button
                size="small"
                onClick={() => {
                  undo.mutate(bulk.id);
                }}
              >
                {t('askAgain')}
              </Button>
            }
          >
            {t('undoUnknown')}
          </Banner>
        )}
        {counts.failed > 0 && (
          <p className={styles.failedHint}>
            {t('failedHint')}{' '}
            <Link
              to="/mailboxes/$mailboxId/outbox/$part"
              params={{ mailboxId: bulk.mailboxId, part: 'failed' }}
              onClick={onClose}
            >
              {t('toFailed')}
            </Link>
          </p>
        )}
        <table className={styles.grid} aria-labelledby={headingId}>
          <tbody>
            {groups.map((group) => (
              <ResultRow
                key={group.profileId}
                mailboxId={bulk.mailboxId}
                folderId={folderId}
                group={group}
                onOpen={onClose}
              />
            ))}
          </tbody>
        </table>
      </section>
      <footer className={styles.foot}>
        {counts.waiting > 0 && <Countdown dueAt={dueAt} />}
        {counts.waiting > 0 && (
          <Button
            icon={<Undo2 aria-hidden />}
            isBusy={undo.isPending}
            aria-disabled={!isOnline}
            onClick={() => {
              if (isOnline) undo.mutate(bulk.id);
            }}
          >
            {t('undoAll', { count: counts.waiting })}
          </Button>
        )}
        {isEarlier && (
          <Button
            aria-disabled={undo.isPending}
            onClick={() => {
              if (!undo.isPending) onAnother();
            }}
          >
            {t('another')}
          </Button>
        )}
        <Button variant="primary" onClick={onClose}>
          {t('done')}
        </Button>
      </footer>
    </div>
  );
}

/** Seen, and not announced every second. */
function Countdown({ dueAt }: { dueAt: string }) {
  const t = useTranslations('bulkReply');
  const seconds = useSecondsLeft(dueAt);
  return (
    <span aria-hidden className={styles.obstacle}>
      {seconds > 0 ? t('sendingIn', { seconds }) : t('sendingNow')}
    </span>
  );
}
