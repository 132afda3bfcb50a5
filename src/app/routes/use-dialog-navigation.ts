import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';

/**
 * The dialogs of the inbox live in the address. Opening one adds an entry to the history, so that Back
 * closes it; closing one takes that entry away again, or, where the address was opened with the dialog
 * in it, replaces it. So nobody has to press Back through dialogs that they closed.
 */
export interface DialogNavigation {
  isMailboxSettingsOpen: boolean;
  /** The smart folder whose settings are open, or null. */
  folderSettingsId: string | null;
  openMailboxSettings: () => void;
  openFolderSettings: (folderId: string) => void;
  /** Closes the dialog on top. */
  close: () => void;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The entry was added by opening a dialog. */
    isDialog?: boolean;
  }
}

export function useDialogNavigation(): DialogNavigation {
  const router = useRouter();
  const navigate = useNavigate();
  const { mailboxSettings, folderSettings } = useSearch({ strict: false });
  return {
    isMailboxSettingsOpen: mailboxSettings === 'open',
    folderSettingsId: folderSettings ?? null,
    openMailboxSettings: () => {
      void navigate({
        to: '.',
        search: (search) => ({ ...search, mailboxSettings: 'open' as const }),
        state: { isDialog: true },
      });
    },
    openFolderSettings: (folderId) => {
      void navigate({
        to: '.',
        search: (search) => ({ ...search, folderSettings: folderId }),
        state: { isDialog: true },
      });
    },
    close: () => {
      if (router.latestLocation.state.isDialog === true) {
        router.history.back();
        return;
      }
      void navigate({
        to: '.',
        search: ({ folderSettings: folder, mailboxSettings: mailbox, ...search }) =>
          folder === undefined || mailbox === undefined
            ? search
            : { ...search, mailboxSettings: mailbox },
        replace: true,
      });
    },
  };
}
