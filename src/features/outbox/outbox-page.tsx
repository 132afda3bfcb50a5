import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { CloudOff, Lock, TriangleAlert, WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ConnectionError } from '../../data/http';
import { outboxQueries } from '../../data/outbox';
import { sessionQueries } from '../../data/session';
import type { OutboxPart } from '../../domain/outbox-part';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useOwnDrafts } from './use-own-drafts';
import { useIsOnline } from '../drafts/use-is-online';
import { DraftRow } from './draft-row';
import { FailedRow } from './failed-row';
import { OutboxRows } from './outbox-rows';
import styles from './outbox.module.css';
import { OutboxSkeleton } from './outbox-skeleton';
import { WaitingRow } from './waiting-row';

/** A part of the Outbox of a mailbox: what waits, what has failed, or what was begun. */
export function OutboxPage({
  id,
  mailboxId,
  part,
  headerStart,
}: {
  id: string;
  mailboxId: string;
  part: OutboxPart;
  headerStart: ReactNode;
}) {
  const t = useTranslations('outbox');
  const parts = useTranslations('outboxParts');
  const offline = useTranslations('offline');
  const headingId = useId();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const mayReply = session.rights.includes('reply');
  const query = useQuery({ ...outboxQueries.list(mailboxId), enabled: mayReply });
  const drafts = useOwnDrafts(mailboxId);
  const isOnline = useIsOnline();
  const [news, setNews] = useState('');
  const items = query.data?.filter(({ status }) => status === part);
  const count = part === 'drafts' ? drafts.length : items?.length;

  return (
    <section id={id} tabIndex={-1} className={styles.page} aria-labelledby={headingId}>
      <header className={styles.header}>
        {headerStart}
        <h1 id={headingId} className={styles.heading}>
          {parts(part)}
        </h1>
        {mayReply && count !== undefined && (
          <p className={styles.count}>{t(part === 'drafts' ? 'draftCount' : 'count', { count })}</p>
        )}
        <p role="status" className={styles.news}>
          {news}
        </p>
      </header>
      {!isOnline && mayReply && count !== undefined && (
        <Banner className={styles.offline} tone="attention" announce="status" icon={<CloudOff />}>
          {t('offline')}
        </Banner>
      )}
      {!mayReply ? (
        <EmptyState icon={<Lock />} title={t('forbidden')} text={t('forbiddenHint')} />
      ) : count === 0 ? (
        <EmptyState title={t(`empty.${part}`)} text={t(`emptyHint.${part}`)} />
      ) : part === 'drafts' ? (
        <OutboxRows
          items={drafts}
          keyOf={({ name }) => name}
          headingId={headingId}
          renderRow={(draft) => <DraftRow mailboxId={mailboxId} own={draft} />}
        />
      ) : items !== undefined ? (
        <OutboxRows
          items={items}
          keyOf={(item) => item.id}
          headingId={headingId}
          renderRow={(item) =>
            part === 'waiting' ? (
              <WaitingRow item={item} mailboxId={mailboxId} isOnline={isOnline} onNews={setNews} />
            ) : (
              <FailedRow item={item} mailboxId={mailboxId} isOnline={isOnline} onNews={setNews} />
            )
          }
        />
      ) : query.isError ? (
        <div role="alert">
          <EmptyState
            icon={<TriangleAlert />}
            title={t('failedToLoad')}
            text={
              query.error instanceof ConnectionError
                ? t('noAnswer')
                : t('badAnswer', { reason: query.error.message })
            }
            action={<Button onClick={() => void query.refetch()}>{t('tryAgain')}</Button>}
          />
        </div>
      ) : isOnline ? (
        <OutboxSkeleton />
      ) : (
        <div role="status">
          <EmptyState icon={<WifiOff />} title={offline('title')} text={offline('outbox')} />
        </div>
      )}
    </section>
  );
}
