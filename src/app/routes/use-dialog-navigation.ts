import { useMemo } from 'react';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';

/**
 * The dialogs of settings live in the address. Opening one adds an entry to the history, so that Back
 * closes it; closing one takes that entry away again, or, where the address was opened with the dialog
 * in it, replaces it. So nobody has to press Back through dialogs that they closed.
 */
export interface DialogNavigation {
  isMailboxSettingsOpen: boolean;
  /** The smart folder whose settings are open, or null. */
  folderSettingsId: string | null;
  /** The mailbox whose dialogs are open, on a page of all mailboxes; null where the page has one. */
  settingsOf: string | null;
  openMailboxSettings: () => void;
  openFolderSettings: (folderId: string) => void;
  /** Opens, on a page of all mailboxes, the settings of one of them, or of one of its folders. */
  openSettingsOf: (mailboxId: string, folderId: string | null) => void;
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
  const { mailboxSettings, folderSettings, settingsOf } = useSearch({ strict: false });
  const actions = useMemo(() => {
    const open = (dialog: {
      mailboxSettings?: 'open';
      folderSettings?: string;
      settingsOf?: string;
    }) => {
      void navigate({
        to: '.',
        search: (search) => ({ ...search, ...dialog }),
        state: { isDialog: true },
      });
    };
    return {
      openMailboxSettings: () => {
        open({ mailboxSettings: 'open' });
      },
      openFolderSettings: (folderId: string) => {
        open({ folderSettings: folderId });
      },
      openSettingsOf: (mailboxId: string, folderId: string | null) => {
        open({
          settingsOf: mailboxId,
          ...(folderId === null ? { mailboxSettings: 'open' } : { folderSettings: folderId }),
        });
      },
      close: () => {
        if (router.latestLocation.state.isDialog === true) {
          router.history.back();
          return;
        }
        void navigate({
          to: '.',
          search: ({
            folderSettings: folder,
            mailboxSettings: mailbox,
            settingsOf: whose,
            ...search
          }) =>
            folder === undefined || mailbox === undefined
              ? search
              : { ...search, settingsOf: whose, mailboxSettings: mailbox },
          replace: true,
        });
      },
    };
  }, [router, navigate]);
  return {
    isMailboxSettingsOpen: mailboxSettings === 'open',
    folderSettingsId: folderSettings ?? null,
    settingsOf: settingsOf ?? null,
    ...actions,
  };
}
