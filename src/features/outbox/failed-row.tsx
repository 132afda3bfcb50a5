import { useState } from 'react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { OutboxItem } from '../../contract/outbox';
import { accountQueries } from '../../data/account';
import { isProblem } from '../../data/http';
import { outboxMutations } from '../../data/outbox';
import { sessionQueries } from '../../data/session';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useHasSettled } from '../../ui/use-has-settled';
import { changeStoredDraft, readDraft } from '../drafts/draft-store';
import { readFailedOutcome, readRefusal, readUndoFailure } from '../drafts/refusal';
import { RefusalText } from '../drafts/refusal-text';
import { withdrawalKeys } from '../drafts/withdrawal-keys';
import { OutcomeLabel } from '../resolutions/outcome-label';
import { PrivateMark } from '../resolutions/private-mark';
import styles from './outbox.module.css';
import { RowHead } from './row-head';
import { useItemActions } from './use-item-actions';
import { nameInSentence } from '../../domain/written/name-in-sentence';

/** A reply that was not sent: why, who would answer now, and what can be done. */
export function FailedRow({
  item,
  mailboxId,
  isOnline,
  onNews,
}: {
  item: OutboxItem;
  mailboxId: string;
  isOnline: boolean;
  onNews: (text: string) => void;
}) {
  const t = useTranslations('outbox');
  const format = useFormatter();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { author, draftName, takeBack, isAsking } = useItemActions(item, mailboxId, onNews);
  const [isDiscarding, setIsDiscarding] = useState(false);
  const retry = useMutation({
    ...outboxMutations.retry(),
    onSuccess: ({ profileId }) => {
      onNews(t('retried', { profile: nameInSentence(nameProfile(profileId)) }));
    },
    onError: (error) => {
      if (isProblem(error, '/problems/resolution-changed')) onNews(t('retryRefused'));
      else if (isProblem(error, '/problems/reply-not-failed')) onNews(t('failedNoMore'));
      else onNews(t(readFailedOutcome(error).outcome === 'lost' ? 'retryUnknown' : 'notDone'));
    },
  });
  const discard = useMutation({
    ...outboxMutations.withdraw(),
    onSuccess: (_reply, { outboxReplyId, key }) => {
      endDiscarding(outboxReplyId, key);
    },
    onError: (error, { outboxReplyId, key }) => {
      const failure = readUndoFailure(error);
      if (failure !== 'lost') endDiscarding(outboxReplyId, key);
      onNews(t(failure === 'lost' ? 'discardUnknown' : 'failedNoMore'));
    },
  });
  const offer = item.now === null ? null : findOffer(item.now.resolution);
  const hasSettled = useHasSettled(offer?.profileId ?? null);

  /** What its draft had asked back without an answer is not asked for any more: it was discarded. */
  function endDiscarding(id: string, askedUnder: string) {
    setIsDiscarding(false);
    withdrawalKeys.close(id);
    changeStoredDraft(draftName, { type: 'undo-refused', id, askedUnder });
  }
  function nameProfile(profileId: string): string {
    return account.profiles.find(({ id }) => id === profileId)?.name ?? profileId;
  }
  function whenOnline(action: () => void) {
    return () => {
      if (isOnline) action();
    };
  }

  return (
    <>
      <RowHead
        author={author}
        serviceId={item.serviceId}
        excerpt={item.mention?.excerpt ?? null}
        when={t('sent', {
          time: format.relativeTime(new Date(item.queuedAt), new Date(session.now)),
        })}
      />
      <p className={item.shownIn === null ? styles.whole : styles.text} dir="auto">
        {item.text}
      </p>
      <p className={styles.reason}>
        {item.failure !== null && (
          <RefusalText
            refusal={readRefusal(item.failure)}
            former={nameProfile(item.profileId)}
            context={account}
          />
        )}
      </p>
      <div className={styles.foot}>
        {item.isPrivate === true && <PrivateMark />}
        {item.now !== null && (
          <span className={styles.now}>
            {t('answersNow')} <OutcomeLabel outcome={item.now.resolution} />
          </span>
        )}
        <span className={styles.actions}>
          {offer !== null && item.now !== null && (
            <Button
              size="small"
              isBusy={retry.isPending}
              aria-disabled={!isOnline || !hasSettled}
              onClick={whenOnline(() => {
                if (!hasSettled) return;
                retry.mutate({
                  outboxReplyId: item.id,
                  openFolderId: item.now?.openFolderId ?? null,
                  settingsRevision: session.settingsRevision,
                  ...offer,
                });
              })}
            >
              {t('retryAs', { profile: nameInSentence(nameProfile(offer.profileId)) })}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            aria-label={t('editReply', { author: nameInSentence(author) })}
            aria-disabled={!isOnline}
            isBusy={isAsking}
            onClick={whenOnline(takeBack)}
          >
            {t('edit')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label={t('discardReply', { author: nameInSentence(author) })}
            aria-disabled={!isOnline}
            onClick={whenOnline(() => {
              setIsDiscarding(true);
            })}
          >
            {t('discard')}
          </Button>
        </span>
      </div>
      {isDiscarding && (
        <ConfirmDialog
          title={t('discardTitle')}
          body={<p>{t('discardText', { author: nameInSentence(author) })}</p>}
          confirmLabel={t('discard')}
          cancelLabel={t('cancel')}
          tone="danger"
          isBusy={discard.isPending}
          onConfirm={() => {
            discard.mutate({
              outboxReplyId: item.id,
              key: withdrawalKeys.toDiscard(readDraft(draftName), item.id),
            });
          }}
          onCancel={() => {
            setIsDiscarding(false);
          }}
        />
      )}
    </>
  );
}

/** As whom it can go out now, by the rules: who answers, or the alternative where it is blocked. */
function findOffer(
  resolution: ReplyResolution,
): { profileId: string; chosenBy: 'resolved' | 'alternative' } | null {
  if (resolution.status === 'answered') {
    return { profileId: resolution.profileId, chosenBy: 'resolved' };
  }
  if (resolution.status !== 'blocked' || resolution.alternative === null) return null;
  return { profileId: resolution.alternative.profileId, chosenBy: 'alternative' };
}
