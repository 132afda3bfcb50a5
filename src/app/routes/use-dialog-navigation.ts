import { useMemo } from 'react';
import { useLocation, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import type { Filter } from '../../domain/smart-folder';
import type {
  RestoreAddress,
  RestorePoint,
} from '../../features/reply-settings/history/restore-point';

/**
 * The dialogs of settings live in the address. Opening one adds an entry to the history, so that Back
 * closes it; closing one takes that entry away again, or, where the address was opened with the dialog
 * in it, replaces it. So nobody has to press Back through dialogs that they closed.
 * The history of settings lies over their dialog in the same way; restoring one of its saves leads on, back
 * to the dialog, and Back from there to the history.
 */
export interface DialogNavigation {
  isMailboxSettingsOpen: boolean;
  /** The smart folder whose settings are open, or null. */
  folderSettingsId: string | null;
  /** The dialog of a folder that is not there yet is open, begun with this filter. */
  newFolder: { filter: Filter | null } | null;
  isNewMailboxOpen: boolean;
  /** The mailbox whose dialogs are open, on a page of all mailboxes; null where the page has one. */
  settingsOf: string | null;
  isHistoryOpen: boolean;
  /** What the dialog on top restores, or null. */
  restoring: RestoreAddress | null;
  openMailboxSettings: () => void;
  openFolderSettings: (folderId: string) => void;
  /** Opens the dialog of a new smart folder; `filter`: what it begins with. */
  openNewFolder: (filter?: Filter) => void;
  openNewMailbox: () => void;
  /** Opens, on a page of all mailboxes, the settings of one of them, or of one of its folders. */
  openSettingsOf: (mailboxId: string, folderId: string | null) => void;
  openHistory: () => void;
  /** From the history, to the dialog below it, filled with settings of the past. */
  restore: (point: RestorePoint) => void;
  /** Opens, on a page of all mailboxes, the dialog of settings of the past, filled with them. */
  restoreOf: (point: RestorePoint) => void;
  /** Closes the dialog on top. */
  close: () => void;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The entry was added by opening a dialog. */
    isDialog?: boolean;
    /** How many entries closing the dialog takes away; one unless told. */
    dialogEntries?: number;
    /** What the dialog of a new smart folder begins with. */
    newFolderFilter?: Filter;
    /** In an entry with the history open: the same number for the dialog below it, when it is known. */
    entriesBelow?: number;
  }
}

export function useDialogNavigation(): DialogNavigation {
  const router = useRouter();
  const navigate = useNavigate();
  const {
    mailboxSettings,
    folderSettings,
    newFolder,
    newMailbox,
    settingsOf,
    history,
    restore,
    restoreSide,
  } = useSearch({ strict: false });
  const filter = useLocation({ select: ({ state }) => state.newFolderFilter ?? null });
  const actions = useMemo(() => {
    const open = (dialog: {
      mailboxSettings?: 'open';
      folderSettings?: string;
      newFolder?: 'open';
      newMailbox?: 'open';
      settingsOf?: string;
      restore?: string | undefined;
      restoreSide?: 'before' | undefined;
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
      openNewFolder: (begun?: Filter) => {
        void navigate({
          to: '.',
          search: (search) => ({ ...search, newFolder: 'open' as const }),
          state: { isDialog: true, ...(begun === undefined ? {} : { newFolderFilter: begun }) },
        });
      },
      openNewMailbox: () => {
        open({ newMailbox: 'open' });
      },
      openSettingsOf: (mailboxId: string, folderId: string | null) => {
        open({
          settingsOf: mailboxId,
          ...(folderId === null ? { mailboxSettings: 'open' } : { folderSettings: folderId }),
        });
      },
      openHistory: () => {
        const { isDialog = false, dialogEntries = 1 } = router.latestLocation.state;
        void navigate({
          to: '.',
          search: (search) => ({ ...search, history: 'open' as const }),
          state: { isDialog: true, ...(isDialog ? { entriesBelow: dialogEntries } : {}) },
        });
      },
      restore: (point: RestorePoint) => {
        const { entriesBelow } = router.latestLocation.state;
        void navigate({
          to: '.',
          search: ({ history: _closed, ...search }) => ({
            ...search,
            ...toSearch(point),
            ...(point.recreates ? { folderSettings: undefined, newFolder: 'open' as const } : {}),
          }),
          state:
            entriesBelow === undefined ? {} : { isDialog: true, dialogEntries: entriesBelow + 2 },
        });
      },
      restoreOf: (point: RestorePoint) => {
        const { change } = point;
        open({
          ...toSearch(point),
          settingsOf: change.mailboxId,
          ...(change.kind === 'mailbox'
            ? { mailboxSettings: 'open' }
            : point.recreates
              ? { newFolder: 'open' }
              : { folderSettings: change.smartFolderId }),
        });
      },
      close: () => {
        const { isDialog = false, dialogEntries = 1 } = router.latestLocation.state;
        if (isDialog) {
          router.history.go(-dialogEntries);
          return;
        }
        void navigate({
          to: '.',
          search: ({
            newMailbox: _newMailbox,
            newFolder: added,
            folderSettings: folder,
            mailboxSettings: mailbox,
            settingsOf: whose,
            history: shownHistory,
            restore: restored,
            restoreSide: side,
            ...search
          }) =>
            shownHistory !== undefined
              ? {
                  ...search,
                  settingsOf: whose,
                  mailboxSettings: mailbox,
                  folderSettings: folder,
                  restore: restored,
                  restoreSide: side,
                }
              : (folder ?? added) === undefined || mailbox === undefined
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
    newFolder: newFolder === 'open' ? { filter } : null,
    isNewMailboxOpen: newMailbox === 'open',
    settingsOf: settingsOf ?? null,
    isHistoryOpen: history === 'open',
    restoring: restore === undefined ? null : { changeId: restore, side: restoreSide ?? 'after' },
    ...actions,
  };
}

function toSearch({ change, side }: RestorePoint) {
  return { restore: change.id, restoreSide: side === 'before' ? side : undefined };
}
