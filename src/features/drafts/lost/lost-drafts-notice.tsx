import { useEffect } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { FileX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../../data/session';
import { nameOwner } from '../draft-store';
import { DraftsNotice } from '../drafts-notice';
import { LostDraftLine } from './lost-draft-line';
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
    <DraftsNotice
      icon={<FileX />}
      items={lost}
      keyOf={({ kind, name }) => `${kind} ${name}`}
      renderLine={(draft) => <LostDraftLine draft={draft} path={draft.name.slice(owner.length)} />}
      dismissLabel={t('dismissLost')}
      onDismiss={() => {
        void dismissLostDrafts(lost);
      }}
    >
      <p>
        {t(lost.every(({ kind }) => kind === 'reply') ? 'lostTitle' : 'lostTexts', {
          count: lost.length,
        })}
      </p>
      <p>{t('lostHint')}</p>
    </DraftsNotice>
  );
}
