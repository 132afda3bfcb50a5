import { useRef, useState } from 'react';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SmartFolderDetail } from '../../contract/smart-folders';
import { smartFolderMutations, smartFolderQueries } from '../../data/smart-folders';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useReplyPreview } from '../reply-preview/use-reply-preview';
import type { PreviewedSettings } from '../reply-preview/use-reply-preview';
import styles from './deletion.module.css';
import { notifySaved } from './notify-saved';
import { describeDeletionFailure } from './describe-deletion-failure';
import { useDeletion } from './use-deletion';

/**
 * Deletes a smart folder, after one question that says what comes of it.
 * @param before the saved settings of its mailbox, with the folder
 * @param hasChanges whether the form has something that was not saved
 * @param onDeleted may leave the dialog at once, whatever is in the form
 */
export function DeleteFolder({
  folder,
  before,
  hasChanges,
  onDeleted,
}: {
  folder: SmartFolderDetail;
  before: PreviewedSettings;
  hasChanges: boolean;
  onDeleted: () => Promise<void>;
}) {
  const t = useTranslations('replySettings.delete');
  const [isAsking, setIsAsking] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.place}>
      <Button
        ref={buttonRef}
        variant="quiet"
        icon={<Trash2 />}
        aria-haspopup="dialog"
        className={styles.button}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {t('folder')}
      </Button>
      {isAsking && (
        <Question
          folder={folder}
          before={before}
          hasChanges={hasChanges}
          onDeleted={onDeleted}
          onCancel={() => {
            setIsAsking(false);
          }}
        />
      )}
    </div>
  );
}

function Question({
  folder,
  before,
  hasChanges,
  onDeleted,
  onCancel,
}: Parameters<typeof DeleteFolder>[0] & { onCancel: () => void }) {
  const t = useTranslations('replySettings.delete');
  const words = useTranslations('replySettings');
  const { remove, isPending, error, isOutdated } = useDeletion({
    saved: folder,
    options: smartFolderMutations.delete(folder.id),
    queryKey: smartFolderQueries.detail(folder.id).queryKey,
    onDeleted: () => {
      notifySaved(t('deleted', { name: folder.name }));
      return onDeleted();
    },
  });
  const { scene, failure } = useReplyPreview({
    mailboxId: folder.mailboxId,
    folderId: folder.id,
    before,
    after: { ...before, folders: before.folders.filter(({ id }) => id !== folder.id) },
  });
  const totals = scene?.preview.totals ?? null;
  const stopped = totals === null ? 0 : totals.blocked + totals.unanswerable;
  if (isOutdated) {
    return (
      <ConfirmDialog
        title={t('folderTitle', { name: folder.name })}
        body={
          <p role="alert" className={styles.error}>
            {t('stale')}
          </p>
        }
        confirmLabel={t('lookAgain')}
        cancelLabel={words('cancel')}
        onConfirm={onCancel}
        onCancel={onCancel}
      />
    );
  }
  return (
    <ConfirmDialog
      title={t('folderTitle', { name: folder.name })}
      body={
        <>
          <p>{t('folderText')}</p>
          <p>
            {totals !== null
              ? t('folderChanged', { changed: totals.changed })
              : failure === null
                ? t('folderCounting')
                : t('folderUncounted')}
          </p>
          {stopped > 0 && <p className={styles.stopped}>{t('folderStopped', { stopped })}</p>}
          {hasChanges && <p>{t('unsaved')}</p>}
          {error !== null && (
            <p role="alert" className={styles.error}>
              {describeDeletionFailure(error, words)}
            </p>
          )}
        </>
      }
      confirmLabel={t('folder')}
      cancelLabel={words('cancel')}
      tone="danger"
      isBusy={isPending}
      onConfirm={remove}
      onCancel={onCancel}
    />
  );
}
