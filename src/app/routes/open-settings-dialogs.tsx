import { lazy, Suspense } from 'react';
import { loadWithTexts } from '../../messages/late-texts';
import { loadFolderDialog, loadMailboxDialog, loadNewFolderDialog } from './load-settings-dialogs';
import { useCreatedPlaces } from './use-created-places';
import type { DialogNavigation } from './use-dialog-navigation';

const MailboxSettingsDialog = lazy(() =>
  loadWithTexts(loadMailboxDialog().then((module) => module.MailboxSettingsDialog)),
);
const FolderSettingsDialog = lazy(() =>
  loadWithTexts(loadFolderDialog().then((module) => module.FolderSettingsDialog)),
);
const NewFolderDialog = lazy(() =>
  loadWithTexts(loadNewFolderDialog().then((module) => module.NewFolderDialog)),
);

/** The settings of a mailbox, and over them those of a folder or a new folder: at least one of them is open. */
export function OpenSettingsDialogs({
  mailboxId,
  dialogs,
}: {
  mailboxId: string;
  dialogs: DialogNavigation;
}) {
  const { isMailboxSettingsOpen, folderSettingsId, openFolderSettings, close } = dialogs;
  const places = useCreatedPlaces(mailboxId, dialogs);
  const history = {
    isOpen: dialogs.isHistoryOpen,
    restoring: dialogs.restoring,
    open: dialogs.openHistory,
    close,
    restore: dialogs.restore,
  };
  return (
    <>
      <Suspense>
        {isMailboxSettingsOpen && (
          <MailboxSettingsDialog
            mailboxId={mailboxId}
            history={{ ...history, isOpen: history.isOpen && folderSettingsId === null }}
            onClose={close}
            onOpenFolder={openFolderSettings}
            onNewFolder={() => {
              dialogs.openNewFolder();
            }}
            onDeleted={places.leaveMailbox}
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
            onDeleted={() => places.leaveFolder(folderSettingsId)}
          />
        )}
        {dialogs.newFolder !== null && (
          <NewFolderDialog
            mailboxId={mailboxId}
            filter={dialogs.newFolder.filter}
            restoring={dialogs.restoring}
            isOverMailboxSettings={isMailboxSettingsOpen}
            onClose={close}
            onCreated={places.enterFolder}
          />
        )}
      </Suspense>
    </>
  );
}
