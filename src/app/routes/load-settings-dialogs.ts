import { loadTexts } from '../../messages/late-texts';

export const loadOpenDialogs = () => import('./open-settings-dialogs');
export const loadMailboxDialog = () =>
  import('../../features/reply-settings/mailbox-settings-dialog');
export const loadFolderDialog = () =>
  import('../../features/reply-settings/folder-settings-dialog');
export const loadNewFolderDialog = () => import('../../features/reply-settings/new-folder-dialog');
export const loadNewMailboxDialog = () =>
  import('../../features/reply-settings/new-mailbox-dialog');

/** Fetches the code of the dialogs, when somebody comes near what opens them. */
export function preloadSettingsDialogs(): void {
  void Promise.allSettled([
    loadOpenDialogs(),
    loadMailboxDialog(),
    loadFolderDialog(),
    loadNewFolderDialog(),
    loadNewMailboxDialog(),
    loadTexts(),
  ]);
}
