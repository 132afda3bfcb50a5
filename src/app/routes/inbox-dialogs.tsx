import { lazy, Suspense } from 'react';
import type { DialogNavigation } from './use-dialog-navigation';

const MailboxSettingsDialog = lazy(async () => ({
  default: (await import('../../features/reply-settings/mailbox-settings-dialog'))
    .MailboxSettingsDialog,
}));
const FolderSettingsDialog = lazy(async () => ({
  default: (await import('../../features/reply-settings/folder-settings-dialog'))
    .FolderSettingsDialog,
}));

/** The dialogs that the address asks for: a mailbox's settings, and over them those of a folder. */
export function InboxDialogs({
  mailboxId,
  dialogs,
}: {
  mailboxId: string;
  dialogs: DialogNavigation;
}) {
  const { isMailboxSettingsOpen, folderSettingsId, openFolderSettings, close } = dialogs;
  return (
    <Suspense>
      {isMailboxSettingsOpen && (
        <MailboxSettingsDialog
          mailboxId={mailboxId}
          onClose={close}
          onOpenFolder={openFolderSettings}
        />
      )}
      {/* Within, so that it never comes below the other; on its own, so that the other stays on the
          page while this one is loaded. */}
      <Suspense>
        {folderSettingsId !== null && (
          <FolderSettingsDialog
            mailboxId={mailboxId}
            folderId={folderSettingsId}
            isOverMailboxSettings={isMailboxSettingsOpen}
            onClose={close}
          />
        )}
      </Suspense>
    </Suspense>
  );
}
