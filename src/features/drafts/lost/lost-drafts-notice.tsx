import { useEffect } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileX } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { sessionQueries } from '../../../data/session';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { nameOwner } from '../draft-store';
import styles from './lost-drafts-notice.module.css';
import { dismissLostDrafts, useLostDrafts, watchDrafts } from './watch-drafts';
import { nameInSentence } from '../../../domain/written/name-in-sentence';

/** Says which replies the browser's storage has lost, with the way to their mentions; until dismissed. */
export function LostDraftsNotice() {
  const t = useTranslations('keeping');
  const format = useFormatter();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const owner = nameOwner(session);
  const lost = useLostDrafts().filter(({ name }) => name.startsWith(owner));
  useEffect(watchDrafts, []);
  if (lost.length === 0) return null;
  return (
    <Banner
      tone="danger"
      announce="alert"
      icon={<FileX />}
      className={styles.notice}
      actions={
        <Button
          size="small"
          onClick={() => {
            void dismissLostDrafts(lost.map(({ name }) => name));
          }}
        >
          {t('dismissLost')}
        </Button>
      }
    >
      <p>{t('lostTitle', { count: lost.length })}</p>
      <p>{t('lostHint')}</p>
      <ul role="list" className={styles.list}>
        {lost.map(({ name, author, mailboxId, folderId, at }) => {
          const mentionId = decodeURIComponent(name.slice(owner.length));
          const time = format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
          const text =
            author === null
              ? t('lostToUnknown', { id: mentionId, time })
              : t('lostTo', { author: nameInSentence(author), time });
          return (
            <li key={name}>
              {mailboxId === null || folderId === null ? (
                text
              ) : (
                <Link
                  to="/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId"
                  params={{ mailboxId, folderId, mentionId }}
                >
                  {text}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
