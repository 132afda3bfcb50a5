import { useState } from 'react';
import type { RefObject } from 'react';
import { CircleHelp, OctagonX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OutboxItem } from '../../contract/outbox';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import type { Draft } from '../drafts/draft';
import type { DraftBeginning } from '../drafts/draft-beginning';
import { readRefusal } from '../drafts/refusal';
import { RefusalText } from '../drafts/refusal-text';
import { useTakeBack } from '../drafts/use-take-back';
import type { UndoNews } from '../drafts/use-take-back';
import type { ReasonContext } from '../resolutions/describe-reason';
import styles from './reply-bar.module.css';
import { WaitingNotice } from './waiting-notice';

/** What has become of the replies to a mention that are on their way, and how to take them back. */
export function OutboxNotices({
  draftName,
  draft,
  waiting,
  failed,
  context,
  place,
  textRef,
  undoRef,
}: {
  draftName: string;
  draft: Draft;
  waiting: readonly OutboxItem[];
  failed: readonly OutboxItem[];
  context: ReasonContext;
  place: Omit<DraftBeginning, 'at' | 'settingsRevision'>;
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** The button that takes the last one back. */
  undoRef: RefObject<HTMLButtonElement | null>;
}) {
  const t = useTranslations('outbox');
  const [news, setNews] = useState<UndoNews | null>(null);
  const { takeBack, askAgain, isAsking } = useTakeBack(draftName, (heard) => {
    setNews(heard);
    textRef.current?.focus();
  });
  const inDoubt = isAsking ? [] : draft.undos.filter(({ isInDoubt }) => isInDoubt);
  const isOnItsWayBack = ({ id }: OutboxItem) =>
    draft.undos.some(({ outboxReplyId }) => outboxReplyId === id);

  function start(item: OutboxItem) {
    setNews(null);
    takeBack(item, place);
  }

  return (
    <>
      {inDoubt.map(({ outboxReplyId }) => (
        <Banner
          key={outboxReplyId}
          tone="attention"
          announce="alert"
          icon={<CircleHelp />}
          actions={
            <Button
              size="small"
              onClick={() => {
                askAgain(outboxReplyId);
              }}
            >
              {t('askAgain')}
            </Button>
          }
        >
          {t('undoInDoubt')}
        </Banner>
      ))}
      {waiting
        .filter(({ id }) => !inDoubt.some(({ outboxReplyId }) => outboxReplyId === id))
        .map((item, index) => (
          <WaitingNotice
            key={item.id}
            ref={index === 0 ? undoRef : null}
            item={item}
            profileName={nameProfile(context, item.profileId)}
            isAsking={isOnItsWayBack(item)}
            onUndo={() => {
              start(item);
            }}
          />
        ))}
      {failed.map((item) => (
        <Banner
          key={item.id}
          tone="danger"
          announce="alert"
          icon={<OctagonX />}
          actions={
            <Button
              size="small"
              isBusy={isOnItsWayBack(item) && isAsking}
              onClick={() => {
                start(item);
              }}
            >
              {t('edit')}
            </Button>
          }
        >
          {item.failure !== null && (
            <RefusalText
              refusal={readRefusal(item.failure)}
              former={nameProfile(context, item.profileId)}
              context={context}
            />
          )}
        </Banner>
      ))}
      <p role="status" className={styles.news}>
        {news !== null && t(news)}
      </p>
    </>
  );
}

function nameProfile({ profiles }: ReasonContext, profileId: string): string {
  return profiles.find(({ id }) => id === profileId)?.name ?? profileId;
}
