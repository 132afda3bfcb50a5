import { Suspense } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { sessionMutations } from '../../data/session';
import { LateTexts } from '../../messages/late-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import styles from './user-menu.module.css';

interface ResetDemoProps {
  world: string;
  onClose: () => void;
}

/** Asks before everything that was done in a demo world is undone. */
export function ResetDemoDialog(props: ResetDemoProps) {
  return (
    <Suspense>
      <LateTexts>
        <Question {...props} />
      </LateTexts>
    </Suspense>
  );
}

function Question({ world, onClose }: ResetDemoProps) {
  const t = useTranslations('keeping');
  const queryClient = useQueryClient();
  const reset = useMutation({
    ...sessionMutations.resetWorld(),
    onSuccess: () => {
      // What is on the page is fetched again; what is not must not be seen again as it was.
      queryClient.removeQueries({ type: 'inactive' });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('resetDemoTitle')}
      body={
        <>
          <p>{t('resetDemoText', { world })}</p>
          {reset.isError && (
            <p role="alert" className={styles.failure}>
              {t('demoNotReset')}
            </p>
          )}
        </>
      }
      confirmLabel={t('resetDemoConfirm')}
      cancelLabel={t('cancel')}
      tone="danger"
      isBusy={reset.isPending}
      onConfirm={() => {
        reset.mutate();
      }}
      onCancel={onClose}
    />
  );
}
