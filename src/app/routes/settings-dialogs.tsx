import { lazy, Suspense } from 'react';
import { CatchBoundary } from '@tanstack/react-router';
import { DialogFailure } from './dialog-failure';
import type { DialogNavigation } from './use-dialog-navigation';

const loadMailboxDialog = () => import('../../features/reply-settings/mailbox-settings-dialog');
const loadFolderDialog = () => import('../../features/reply-settings/folder-settings-dialog');

const MailboxSettingsDialog = lazy(async () => ({
  default: (await loadMailboxDialog()).MailboxSettingsDialog,
}));
const FolderSettingsDialog = lazy(async () => ({
  default: (await loadFolderDialog()).FolderSettingsDialog,
}));

/** Fetches the code of the dialogs, when somebody comes near what opens them. */
export function preloadSettingsDialogs(): void {
  void Promise.allSettled([loadMailboxDialog(), loadFolderDialog()]);
}

/** The dialogs that the address asks for: a mailbox's settings, and over them those of a folder. */
export function SettingsDialogs({
  mailboxId,
  dialogs,
}: {
  mailboxId: string;
  dialogs: DialogNavigation;
}) {
  const { isMailboxSettingsOpen, folderSettingsId, openFolderSettings, close } = dialogs;
  const history = {
    isOpen: dialogs.isHistoryOpen,
    restoring: dialogs.restoring,
    open: dialogs.openHistory,
    close,
    restore: dialogs.restore,
  };
  return (
    <CatchBoundary
      getResetKey={() => `${String(isMailboxSettingsOpen)} ${folderSettingsId ?? ''}`}
      errorComponent={() => <DialogFailure onClose={close} />}
    >
      <Suspense>
        {isMailboxSettingsOpen && (
          <MailboxSettingsDialog
            mailboxId={mailboxId}
            history={{ ...history, isOpen: history.isOpen && folderSettingsId === null }}
            onClose={close}
            onOpenFolder={openFolderSettings}
          />
        )}
      </Suspense>
      {/* Its own: what waits for the dialog above must not hide, and then focus anew, the one below. */}
      <Suspense>
        {folderSettingsId !== null && (
          <FolderSettingsDialog
            mailboxId={mailboxId}
            folderId={folderSettingsId}
            isOverMailboxSettings={isMailboxSettingsOpen}
            history={history}
            onClose={close}
          />
        )}
      </Suspense>
    </CatchBoundary>
  );
}
