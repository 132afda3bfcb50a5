import { useEffect } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { FileX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../../data/session';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { nameOwner } from '../draft-store';
import { LostDraftLine } from './lost-draft-line';
import styles from './lost-drafts-notice.module.css';
import { dismissLostDrafts, useLostDrafts, watchDrafts } from './watch-drafts';

/** Says which texts the browser's storage has lost, with the way to where they were begun; until dismissed. */
export function LostDraftsNotice() {
  const t = useTranslations('keeping');
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
            void dismissLostDrafts(lost);
          }}
        >
          {t('dismissLost')}
        </Button>
      }
    >
      <p>
        {t(lost.every(({ kind }) => kind === 'reply') ? 'lostTitle' : 'lostTexts', {
          count: lost.length,
        })}
      </p>
      <p>{t('lostHint')}</p>
      <ul role="list" className={styles.list}>
        {lost.map((draft) => (
          <li key={`${draft.kind} ${draft.name}`}>
            <LostDraftLine draft={draft} path={draft.name.slice(owner.length)} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}
