import type { ReactNode } from 'react';
import type { MailboxSettings } from '../../../contract/mailboxes';
import type { SmartFolderSettings } from '../../../contract/smart-folders';
import type { Account } from '../../../data/account';
import { findMailboxDifferences, findSmartFolderDifferences } from '../settings-difference';
import type { SettingsDifference } from '../settings-difference';
import { RestoreFailure, RestoreNotice } from './restore-notice';
import { restoreMailbox, restoreSmartFolder } from './restore-settings';
import type { RestoredSettings } from './restore-settings';
import type { RestoreAddress, RestorePoint } from './restore-point';
import type { useRestorePoint } from './use-restore-point';

/**
 * What a form begins with when it restores a save.
 * - `address`, `settings`: of the save; null in a form that begins with what is saved now.
 * - `notice`: what to say of it above the form; `isNoticeKept`: also where nothing is left to save.
 */
export interface RestoredForm<Settings> {
  address: RestoreAddress | null;
  settings: Settings | null;
  notice: ReactNode;
  isNoticeKept: boolean;
}

type Restoring = Pick<ReturnType<typeof useRestorePoint>, 'point' | 'failure'>;

export function restoreIntoMailboxForm(
  restoring: Restoring,
  present: MailboxSettings,
  account: Account,
): RestoredForm<MailboxSettings> {
  const { point } = restoring;
  const past = point?.change.kind === 'mailbox' ? point.change[point.side] : null;
  if (point === null || past === null) return restoreNothing(restoring);
  const restored = restoreMailbox(past, present, account);
  return restoreInto(point, restored, findMailboxDifferences(present, restored.settings));
}

export function restoreIntoFolderForm(
  restoring: Restoring,
  present: SmartFolderSettings,
  account: Account,
): RestoredForm<SmartFolderSettings> {
  const { point } = restoring;
  const past = point?.change.kind === 'smart-folder' ? point.change[point.side] : null;
  if (point === null || past === null) return restoreNothing(restoring);
  const restored = restoreSmartFolder(past, present, account);
  return restoreInto(point, restored, findSmartFolderDifferences(present, restored.settings));
}

function restoreInto<Settings>(
  point: RestorePoint,
  { settings, leftOut }: RestoredSettings<Settings>,
  differences: readonly SettingsDifference[],
): RestoredForm<Settings> {
  const isPresent = differences.length === 0;
  return {
    address: { changeId: point.change.id, side: point.side },
    settings,
    notice: (
      <RestoreNotice
        point={point}
        isPresent={isPresent}
        leftOut={leftOut}
        hasOtherFilter={differences.some(({ field }) => field === 'filter')}
      />
    ),
    isNoticeKept: isPresent,
  };
}

function restoreNothing<Settings>({ failure }: Restoring): RestoredForm<Settings> {
  return {
    address: null,
    settings: null,
    notice: failure === null ? null : <RestoreFailure failure={failure} />,
    isNoticeKept: true,
  };
}
