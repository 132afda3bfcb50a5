import { useMemo } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../../data/account';
import { mailboxQueries } from '../../../data/mailboxes';
import { smartFolderQueries } from '../../../data/smart-folders';
import type { Mailbox } from '../../../domain/mailbox';
import type { SmartFolder } from '../../../domain/smart-folder';
import { findMailboxDifferences, findSmartFolderDifferences } from '../settings-difference';
import type { RestorePoint } from './restore-point';
import { restoreMailbox, restoreSmartFolder } from './restore-settings';

/**
 * What a history is read with: the mailboxes and smart folders that there are today.
 * - `findStanding`: whether settings of the past can be restored: not when what they are of is gone for
 *   good (a mailbox, and a folder with its mailbox), nor when it has just these now. A folder that was
 *   `deleted` can come back with them. `none`: there were none, before the first save or after a deletion.
 */
export interface HistoryPlaces {
  mailboxes: readonly Mailbox[];
  folders: readonly SmartFolder[];
  findStanding: (point: RestorePoint) => 'none' | 'gone' | 'deleted' | 'present' | 'past';
}

/**
 * @param mailboxId the only mailbox of the history, or null for that of the account
 * @returns `places`: null until they are here
 */
export function useHistoryPlaces(mailboxId: string | null) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const ofAccount = useQuery({ ...smartFolderQueries.list(), enabled: mailboxId === null });
  const ofMailbox = useQuery({
    ...mailboxQueries.folders(mailboxId ?? ''),
    enabled: mailboxId !== null,
  });
  const query = mailboxId === null ? ofAccount : ofMailbox;
  const folders = mailboxId === null ? ofAccount.data : ofMailbox.data?.smartFolders;
  const places = useMemo(
    (): HistoryPlaces | null =>
      folders === undefined
        ? null
        : {
            mailboxes,
            folders,
            findStanding: ({ change, side }) => {
              if (change.kind === 'mailbox') {
                const present = mailboxes.find(({ id }) => id === change.mailboxId);
                const past = change[side];
                if (present === undefined) return 'gone';
                if (past === null) return 'none';
                const { settings } = restoreMailbox(past, present, account);
                return findMailboxDifferences(present, settings).length === 0 ? 'present' : 'past';
              }
              const present = folders.find(({ id }) => id === change.smartFolderId);
              const past = change[side];
              if (!mailboxes.some(({ id }) => id === change.mailboxId)) return 'gone';
              if (past === null) return 'none';
              if (present === undefined) return 'deleted';
              const { settings } = restoreSmartFolder(past, present, account);
              return findSmartFolderDifferences(present, settings).length === 0
                ? 'present'
                : 'past';
            },
          },
    [account, mailboxes, folders],
  );
  return { places, query };
}
