import { useDeferredValue, useEffect, useId, useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { BulkReplyRequest, BulkReplyTable } from '../../contract/bulk-replies';
import { sessionQueries } from '../../data/session';
import { isDefaultFolderId } from '../../domain/default-folder';
import { listBulkReplies } from '../../domain/reply/bulk-reply';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { isBlank } from '../drafts/draft-beginning';
import { useIsOnline } from '../drafts/use-is-online';
import { BulkConcerns } from './bulk-concerns';
import { useBulkDraft, useIsBulkUnkept } from './bulk-draft-store';
import { BulkNotices } from './bulk-notices';
import { findBulkObstacle } from './bulk-obstacle';
import styles from './bulk-reply.module.css';
import { BulkTable } from './bulk-table';
import { BulkText } from './bulk-text';
import { useAskedBulk } from './use-asked-bulk';
import { useBulkConcerns, useBulkTable, useDriftCount } from './use-bulk-table';
import { useSendBulk } from './use-send-bulk';

/** The text on one side, who answers on the other, and the button that says what it will do. */
export function BulkCompose({
  mailboxId,
  folderId,
  table,
  draftName,
  wasKept,
  news,
  leftOutIds,
  onLeaveOut,
  onRemake,
  onSent,
  onSentElsewhere,
  onClose,
}: {
  mailboxId: string;
  folderId: string;
  table: BulkReplyTable;
  draftName: string;
  wasKept: boolean;
  news: string;
  leftOutIds: ReadonlySet<string>;
  onLeaveOut: (ids: ReadonlySet<string>) => void;
  onRemake: () => void;
  onSent: (key: string) => void;
  onSentElsewhere: (key: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('bulkReply');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { text } = useBulkDraft(draftName);
  const isUnkept = useIsBulkUnkept(draftName);
  const isOnline = useIsOnline();
  const textRef = useRef<HTMLTextAreaElement>(null);
  const obstacleId = useId();
  const openFolderId = isDefaultFolderId(folderId) ? null : folderId;
  // Hundreds of texts to count must not hold up the typing.
  const countedText = useDeferredValue(text);
  const counted = useBulkTable({ table, text: countedText, leftOutIds });
  const { entries, going, layout } = counted;
  const drift = useDriftCount(mailboxId, openFolderId, table);
  const concerns = useBulkConcerns(mailboxId, openFolderId, table, going);
  const sending = useSendBulk({ mailboxId, draftName, onSent, onSentElsewhere });

  // The dialog opened before there was a text to write in.
  useEffect(() => {
    textRef.current?.focus();
  }, []);

  const obstacle = findBulkObstacle({
    isOutcomeUnknown: sending.isOutcomeUnknown,
    isOnline,
    isUnkept,
    isBlank: isBlank(text),
    goingCount: layout.counts.going,
    isCounted: layout.isCounted && countedText === text,
  });
  const { ask, wasOvertaken, question } = useAskedBulk({
    concerns,
    makeRequest,
    send: (request) => sending.send(request, text),
  });

  function leaveOut(ids: readonly string[], isOut: boolean) {
    const changed = new Set(leftOutIds);
    for (const id of ids) {
      if (isOut) changed.add(id);
      else changed.delete(id);
    }
    onLeaveOut(changed);
  }
  function makeRequest(): BulkReplyRequest | null {
    if (obstacle !== null || sending.isPending) return null;
    return {
      openFolderId,
      settingsRevision: table.settingsRevision,
      lastUsedProfileIds: table.lastUsedProfileIds,
      undoSeconds: session.preferences.undoSeconds,
      replies: listBulkReplies(entries),
    };
  }

  return (
    <div className={styles.content}>
      <div className={styles.columns}>
        <div className={styles.writing}>
          <p role="status" className={styles.news}>
            {!wasOvertaken && news}
          </p>
          {wasOvertaken && (
            <Banner tone="attention" announce="alert" icon={<TriangleAlert />}>
              {t('overtaken')}
            </Banner>
          )}
          <BulkNotices
            text={text}
            isUnkept={isUnkept}
            sending={sending}
            drift={drift}
            goneCount={table.goneCount}
            onRemake={onRemake}
          />
          <BulkText
            ref={textRef}
            draftName={draftName}
            wasKept={wasKept}
            entries={entries}
            isLocked={sending.isPending || sending.isOutcomeUnknown}
            onSend={ask}
          />
          <BulkConcerns
            concerns={concerns}
            onLeaveOut={(ids) => {
              leaveOut(ids, true);
            }}
          />
        </div>
        <BulkTable
          mailboxId={mailboxId}
          folderId={folderId}
          layout={layout}
          onLeaveOut={leaveOut}
          onOpen={onClose}
        />
      </div>
      <footer className={styles.foot}>
        <span id={obstacleId} className={styles.obstacle}>
          {obstacle !== null && t(`obstacle.${obstacle}`)}
        </span>
        {obstacle === null && (
          <span className={styles.foldedSummary}>{t('summary', layout.counts)}</span>
        )}
        <Button aria-disabled={sending.isPending} onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          variant="primary"
          className={styles.send}
          isBusy={sending.isPending}
          aria-disabled={obstacle !== null}
          aria-describedby={obstacle === null ? undefined : obstacleId}
          onClick={ask}
        >
          {layout.counts.going === 0
            ? t('sendNone')
            : t('send', { count: layout.counts.going, profiles: layout.profileCount })}
        </Button>
      </footer>
      {question}
    </div>
  );
}
