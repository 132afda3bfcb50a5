import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { cannedReplyMutations } from '../../data/canned-replies';
import { isProblem } from '../../data/http';
import type { CannedReply } from '../../domain/canned-reply';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import styles from './canned-replies.module.css';

/** Asks before a canned reply is gone for everybody. */
export function DeleteDialog({
  cannedReply: { id, name, version },
  onClose,
}: {
  cannedReply: CannedReply;
  onClose: () => void;
}) {
  const t = useTranslations('cannedReplies');
  const { mutate, isPending, error } = useMutation(cannedReplyMutations.delete(id));
  const isStale = isProblem(error, '/problems/stale-canned-reply');
  return (
    <ConfirmDialog
      title={t('deleteTitle', { name })}
      body={
        <>
          <p>{t('deleteText')}</p>
          {error !== null && (
            <p role="alert" className={styles.failure}>
              {t(isStale ? 'deleteStale' : 'notDone')}
            </p>
          )}
        </>
      }
      confirmLabel={t('deleteConfirm')}
      cancelLabel={t('cancel')}
      tone="danger"
      isBusy={isPending}
      onConfirm={() => {
        if (!isStale) mutate({ version }, { onSuccess: onClose });
      }}
      onCancel={onClose}
    />
  );
}
