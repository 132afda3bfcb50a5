import { useEffect, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { SmartFolderDetail } from '../../contract/smart-folders';
import { ProblemError } from '../../data/http';
import { mailboxQueries } from '../../data/mailboxes';
import { smartFolderQueries } from '../../data/smart-folders';
import { FolderSettingsForm } from './folder-settings-form';
import { SettingsDialog } from './settings-dialog';
import { useFreshQuery } from './use-fresh-query';

/**
 * The settings of a smart folder, saved by itself.
 * @param isOverMailboxSettings it was opened from the mailbox's settings, which are still open below
 */
export function FolderSettingsDialog(props: FolderSettingsDialogProps) {
  const isBelowShown = useNextTask();
  return (isBelowShown || !props.isOverMailboxSettings) && <FolderSettings {...props} />;
}

interface FolderSettingsDialogProps {
  mailboxId: string;
  folderId: string;
  isOverMailboxSettings: boolean;
  onClose: () => void;
}

/**
 * True from the next task on. Each modal dialog hides what is on the page when it appears, so of two that
 * an address opens at once the upper one has to come later.
 */
function useNextTask(): boolean {
  const [isReached, setIsReached] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsReached(true);
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isReached;
}

function FolderSettings({
  mailboxId,
  folderId,
  isOverMailboxSettings,
  onClose,
}: FolderSettingsDialogProps) {
  const t = useTranslations('replySettings');
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const { data: found, ...folder } = useFreshQuery(smartFolderQueries.detail(folderId));
  const mailbox = useFreshQuery(mailboxQueries.detail(mailboxId));
  const isElsewhere = found !== undefined && found.mailboxId !== mailboxId;
  const own = isElsewhere ? undefined : found;
  const listed = folders.smartFolders.find(({ id }) => id === folderId);
  return (
    <SettingsDialog
      title={t('folderTitle')}
      name={own?.name ?? listed?.name ?? folderId}
      onClose={onClose}
      error={isElsewhere ? createNotFound(found) : (folder.error ?? mailbox.error)}
      onRetry={() => {
        folder.retry();
        mailbox.retry();
      }}
    >
      {own !== undefined && mailbox.data !== undefined ? (
        <FolderSettingsForm
          key={folderId}
          folder={own}
          mailbox={mailbox.data}
          isOverMailboxSettings={isOverMailboxSettings}
          onClose={onClose}
        />
      ) : undefined}
    </SettingsDialog>
  );
}

/** A folder of another mailbox is no folder of this one, even though the backend has it. */
function createNotFound({ id }: SmartFolderDetail): ProblemError {
  return new ProblemError({
    type: '/problems/not-found',
    title: `The mailbox has no smart folder "${id}"`,
    status: 404,
    resource: 'smart-folder',
    id,
  });
}
