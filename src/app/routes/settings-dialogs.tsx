import { lazy, Suspense } from 'react';
import { CatchBoundary, useNavigate } from '@tanstack/react-router';
import { loadTexts, loadWithTexts } from '../../messages/late-texts';
import { DialogFailure } from './dialog-failure';
import { useCreatedPlaces } from './use-created-places';
import type { DialogNavigation } from './use-dialog-navigation';

const loadMailboxDialog = () => import('../../features/reply-settings/mailbox-settings-dialog');
const loadFolderDialog = () => import('../../features/reply-settings/folder-settings-dialog');

const loadNewFolderDialog = () => import('../../features/reply-settings/new-folder-dialog');
const loadNewMailboxDialog = () => import('../../features/reply-settings/new-mailbox-dialog');

const MailboxSettingsDialog = lazy(() =>
  loadWithTexts(loadMailboxDialog().then((module) => module.MailboxSettingsDialog)),
);
const FolderSettingsDialog = lazy(() =>
  loadWithTexts(loadFolderDialog().then((module) => module.FolderSettingsDialog)),
);

const NewFolderDialog = lazy(() =>
  loadWithTexts(loadNewFolderDialog().then((module) => module.NewFolderDialog)),
);
const NewMailboxDialog = lazy(() =>
  loadWithTexts(loadNewMailboxDialog().then((module) => module.NewMailboxDialog)),
);

/** Fetches the code of the dialogs, when somebody comes near what opens them. */
export function preloadSettingsDialogs(): void {
  void Promise.allSettled([
    loadMailboxDialog(),
    loadFolderDialog(),
    loadNewFolderDialog(),
    loadNewMailboxDialog(),
    loadTexts(),
  ]);
}

/**
 * The dialogs that the address asks for: a mailbox's settings, and over them those of a folder or a new
 * folder.
 */
export function SettingsDialogs({
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
    <CatchBoundary
      getResetKey={() =>
        `${String(isMailboxSettingsOpen)} ${folderSettingsId ?? ''} ${String(dialogs.newFolder !== null)}`
      }
      errorComponent={() => <DialogFailure onClose={close} />}
    >
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
    </CatchBoundary>
  );
}

/** The dialog of a new mailbox, which belongs to no mailbox; it leads into the one that was made. */
export function NewMailboxLayer({
  dialogs: { close, isNewMailboxOpen },
}: {
  dialogs: DialogNavigation;
}) {
  const navigate = useNavigate();
  if (!isNewMailboxOpen) return null;
  return (
    <CatchBoundary
      getResetKey={() => 'new mailbox'}
      errorComponent={() => <DialogFailure onClose={close} />}
    >
      <Suspense>
        <NewMailboxDialog
          onClose={close}
          onCreated={({ id }) => {
            void navigate({
              to: '/mailboxes/$mailboxId/folders/$folderId',
              params: { mailboxId: id, folderId: 'inbox' },
              replace: true,
            });
          }}
        />
      </Suspense>
    </CatchBoundary>
  );
}
