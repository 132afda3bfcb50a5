import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useOthersAt } from '../presence/use-others-at';

/** Sends at once where nobody else answers the mention; else asks first, once, and names them. */
export function useAskedSend(
  mentionId: string,
  send: () => void,
): { names: string | null; count: number; askAndSend: () => void; question: ReactNode } {
  const t = useTranslations('meanwhile');
  const format = useFormatter();
  const others = useOthersAt(mentionId).filter(({ activity }) => activity === 'answering');
  const [isAsking, setIsAsking] = useState(false);
  const count = others.length;
  const names = count === 0 ? null : format.list(others.map(({ user }) => user.name));
  // Who has stopped answering meanwhile is asked about no more, but the question stays to be answered.
  const [asked, setAsked] = useState({ names: '', count: 0 });
  return {
    names,
    count,
    askAndSend() {
      if (names === null) {
        send();
        return;
      }
      setAsked({ names, count });
      setIsAsking(true);
    },
    question: isAsking && (
      <ConfirmDialog
        title={t('askTitle', asked)}
        body={<p>{t('askText')}</p>}
        confirmLabel={t('askConfirm')}
        cancelLabel={t('askCancel')}
        onConfirm={() => {
          setIsAsking(false);
          send();
        }}
        onCancel={() => {
          setIsAsking(false);
        }}
      />
    ),
  };
}
