import { lazy } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { loadWithTexts } from '../../messages/late-texts';
import { DialogBoundary } from './dialog-boundary';
import {
  loadNewMailboxDialog,
  loadOpenDialogs,
  preloadSettingsDialogs,
} from './load-settings-dialogs';
import type { DialogNavigation } from './use-dialog-navigation';

const OpenSettingsDialogs = lazy(() => {
  // What it shows is fetched beside it, not after it.
  preloadSettingsDialogs();
  return loadOpenDialogs().then((module) => ({ default: module.OpenSettingsDialogs }));
});
const NewMailboxDialog = lazy(() =>
  loadWithTexts(loadNewMailboxDialog().then((module) => module.NewMailboxDialog)),
);

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
  const { isMailboxSettingsOpen, folderSettingsId, newFolder, close } = dialogs;
  const asked = [isMailboxSettingsOpen, folderSettingsId ?? '', newFolder !== null].join(' ');
  if (!isMailboxSettingsOpen && folderSettingsId === null && newFolder === null) return null;
  return (
    <DialogBoundary asked={asked} onClose={close}>
      <OpenSettingsDialogs mailboxId={mailboxId} dialogs={dialogs} />
    </DialogBoundary>
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
    <DialogBoundary onClose={close}>
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
    </DialogBoundary>
  );
}
