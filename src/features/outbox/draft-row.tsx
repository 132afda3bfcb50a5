import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { sessionQueries } from '../../data/session';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { isDraftLocked } from '../drafts/draft';
import { isBlank } from '../drafts/draft-beginning';
import { changeStoredDraft } from '../drafts/draft-store';
import { findUndoInDoubt } from '../drafts/draft-undo';
import type { OwnDraft } from '../drafts/list-own-drafts';
import { UnsentReason } from '../drafts/unsent-reason';
import { PrivateMark } from '../resolutions/private-mark';
import styles from './outbox.module.css';
import { RowHead } from './row-head';
import { nameInSentence } from '../../domain/written/name-in-sentence';

/** A draft of this browser: whom it is for, what was written, since when; leads to its mention. */
export function DraftRow({ mailboxId, own }: { mailboxId: string; own: OwnDraft }) {
  const t = useTranslations('outbox');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const [isAsking, setIsAsking] = useState(false);
  const { mentionId, name, draft, shown, isMailboxGone } = own;
  const { begun, text } = shown;
  const author = begun?.author ?? t('unknownAuthor');
  const spokenAuthor = nameInSentence(author);
  // A smart folder went with its mailbox.
  const folderId = isMailboxGone ? 'archive' : (begun?.folderId ?? 'archive');
  const isOutdated = begun !== null && begun.settingsRevision !== session.settingsRevision;
  return (
    <>
      <RowHead
        author={author}
        serviceId={begun?.serviceId ?? null}
        excerpt={begun?.excerpt ?? null}
        when={begun !== null && t('begun', { time: format.relativeTime(new Date(begun.at), now) })}
      />
      <p className={isMailboxGone ? styles.whole : styles.text} dir="auto">
        {text}
      </p>
      <p className={styles.reason}>
        <UnsentReason sending={draft.sending} profiles={account.profiles} />
      </p>
      <div className={styles.foot}>
        {shown.isPrivate && <PrivateMark />}
        {findUndoInDoubt(draft) !== undefined && (
          <span className={styles.now}>{t('undoInDoubt')}</span>
        )}
        {isMailboxGone && <Badge tone="attention">{t('mailboxGone')}</Badge>}
        {isOutdated && <Badge tone="attention">{t('otherSettings')}</Badge>}
        <span className={styles.actions}>
          <Link
            className={styles.open}
            to="/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId"
            params={{ mailboxId, folderId, mentionId }}
            preload="intent"
            aria-label={t('openReply', { author: spokenAuthor })}
          >
            {t('open')}
          </Link>
          {!isDraftLocked(draft) && !isBlank(draft.text) && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('discardReply', { author: spokenAuthor })}
              onClick={() => {
                setIsAsking(true);
              }}
            >
              {t('discard')}
            </Button>
          )}
        </span>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t('discardTitle')}
          body={<p>{t('discardText', { author: spokenAuthor })}</p>}
          confirmLabel={t('discard')}
          cancelLabel={t('cancel')}
          tone="danger"
          onConfirm={() => {
            setIsAsking(false);
            changeStoredDraft(name, { type: 'discarded' });
          }}
          onCancel={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
