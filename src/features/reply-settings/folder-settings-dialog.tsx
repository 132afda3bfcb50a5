import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { mailboxQueries } from '../../data/mailboxes';
import { smartFolderQueries } from '../../data/smart-folders';
import { FolderSettingsForm } from './folder-settings-form';
import { SettingsDialog } from './settings-dialog';
import { useFreshQuery } from './use-fresh-query';

/**
 * The settings of a smart folder, saved by itself.
 * @param isOverMailboxSettings it was opened from the mailbox's settings, which are still open below
 */
export function FolderSettingsDialog({
  mailboxId,
  folderId,
  isOverMailboxSettings,
  onClose,
}: {
  mailboxId: string;
  folderId: string;
  isOverMailboxSettings: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('replySettings');
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const folder = useFreshQuery(smartFolderQueries.detail(folderId));
  const mailbox = useFreshQuery(mailboxQueries.detail(mailboxId));
  const listed = folders.smartFolders.find(({ id }) => id === folderId);
  return (
    <SettingsDialog
      title={t('folderTitle')}
      name={folder.data?.name ?? listed?.name ?? folderId}
      onClose={onClose}
      error={folder.error ?? mailbox.error}
      onRetry={() => {
        folder.retry();
        mailbox.retry();
      }}
    >
      {folder.data !== undefined && mailbox.data !== undefined ? (
        <FolderSettingsForm
          key={folderId}
          folder={folder.data}
          mailbox={mailbox.data}
          isOverMailboxSettings={isOverMailboxSettings}
          onClose={onClose}
        />
      ) : undefined}
    </SettingsDialog>
  );
}
