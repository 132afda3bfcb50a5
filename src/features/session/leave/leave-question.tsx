import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { endSession } from '../../../data/end-session';
import { LateTexts } from '../../../messages/late-texts';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import styles from '../user-menu.module.css';
import type { Leaving } from './leave-actions';
import { leaveBrowser } from './leave-browser';
import { countOwnTexts, wipeOwnTexts } from './own-texts';

/** Asks before what one has written is wiped, naming how much it is. */
export function LeaveQuestion({
  leaving,
  owner,
  onClose,
}: {
  leaving: Leaving;
  owner: string;
  onClose: () => void;
}) {
  return (
    <LateTexts>
      {leaving === 'wipe' ? (
        <WipeQuestion owner={owner} onClose={onClose} />
      ) : (
        <SignOutQuestion owner={owner} onClose={onClose} />
      )}
    </LateTexts>
  );
}

function WipeQuestion({ owner, onClose }: { owner: string; onClose: () => void }) {
  const t = useTranslations('keeping');
  const [{ texts, sending }] = useState(() => countOwnTexts(owner));
  return (
    <ConfirmDialog
      title={t('wipeTitle')}
      body={
        <>
          <p>{t('wipeText', { count: texts - sending })}</p>
          {sending > 0 && <p>{t('wipeKept', { count: sending })}</p>}
        </>
      }
      confirmLabel={t('wipeConfirm')}
      cancelLabel={t('cancel')}
      tone="danger"
      onConfirm={() => {
        wipeOwnTexts(owner);
        onClose();
      }}
      onCancel={onClose}
    />
  );
}

function SignOutQuestion({ owner, onClose }: { owner: string; onClose: () => void }) {
  const t = useTranslations('keeping');
  const [{ texts }] = useState(() => countOwnTexts(owner));
  const [isLeaving, setIsLeaving] = useState(false);
  function leave() {
    setIsLeaving(true);
    void leaveBrowser(owner);
  }
  const signOut = useMutation({ mutationFn: endSession, onSuccess: leave });
  return (
    <ConfirmDialog
      title={t('signOutTitle')}
      body={
        <>
          <p>{t('signOutText', { count: texts })}</p>
          {signOut.isError && !isLeaving && (
            <p role="alert" className={styles.failure}>
              {t('notSignedOut')}
            </p>
          )}
        </>
      }
      confirmLabel={t('signOutConfirm')}
      cancelLabel={t('cancel')}
      tone="danger"
      isBusy={signOut.isPending || isLeaving}
      onConfirm={() => {
        signOut.mutate();
      }}
      onCancel={onClose}
    />
  );
}
