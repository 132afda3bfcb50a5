import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { SmartFolderDetail } from '../../contract/smart-folders';
import { accountQueries } from '../../data/account';
import { ProblemError } from '../../data/http';
import { mailboxQueries } from '../../data/mailboxes';
import { smartFolderQueries } from '../../data/smart-folders';
import { FolderSettingsForm } from './folder-settings-form';
import type { DialogHistory } from './history/dialog-history';
import { HistoryLayer } from './history/history-layer';
import { keyOfPoint } from './history/restore-point';
import { restoreIntoFolderForm } from './history/restored-form';
import { useRestorePoint } from './history/use-restore-point';
import { SettingsDialog } from './settings-dialog';
import { useFreshQuery } from './use-fresh-query';
import { useNextTask } from './use-next-task';
import { useRuleGapError } from '../resolutions/rule-gap-error';

/**
 * The settings of a smart folder, saved by itself.
 * @param isOverMailboxSettings it was opened from the mailbox's settings, which are still open below
 */
export function FolderSettingsDialog(props: FolderSettingsDialogProps) {
  const isBelowShown = useNextTask();
  return (isBelowShown || !props.isOverMailboxSettings) && <FolderSettings {...props} />;
}

interface FolderSettingsDialogProps {
  mailboxId: string;
  folderId: string;
  isOverMailboxSettings: boolean;
  history: DialogHistory;
  onClose: () => void;
  onDeleted: () => Promise<void>;
}

function FolderSettings({
  mailboxId,
  folderId,
  isOverMailboxSettings,
  history,
  onClose,
  onDeleted,
}: FolderSettingsDialogProps) {
  const t = useTranslations('replySettings');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const gapError = useRuleGapError(mailboxId);
  const { data: found, ...folder } = useFreshQuery(smartFolderQueries.detail(folderId));
  const mailbox = useFreshQuery(mailboxQueries.detail(mailboxId));
  const isElsewhere = found !== undefined && found.mailboxId !== mailboxId;
  const own = isElsewhere ? undefined : found;
  const listed = folders.smartFolders.find(({ id }) => id === folderId);
  const target = { kind: 'smart-folder', id: folderId } as const;
  const restoring = useRestorePoint(history.restoring, target);
  const name = own?.name ?? listed?.name ?? folderId;
  return (
    <>
      <SettingsDialog
        title={t('folderTitle')}
        name={name}
        history={history}
        onClose={onClose}
        error={gapError ?? (isElsewhere ? createNotFound(found) : (folder.error ?? mailbox.error))}
        onRetry={() => {
          folder.retry();
          mailbox.retry();
        }}
      >
        {gapError === null &&
        own !== undefined &&
        mailbox.data !== undefined &&
        restoring.isKnown ? (
          <FolderSettingsForm
            key={`${folderId} ${keyOfPoint(restoring.point)}`}
            folder={own}
            restored={restoreIntoFolderForm(restoring, own, account)}
            mailbox={mailbox.data}
            isOverMailboxSettings={isOverMailboxSettings}
            onClose={onClose}
            onDeleted={onDeleted}
          />
        ) : undefined}
      </SettingsDialog>
      <HistoryLayer target={target} mailboxId={mailboxId} name={name} history={history} />
    </>
  );
}

/** A folder of another mailbox is no folder of this one, even though the backend has it. */
function createNotFound({ id }: SmartFolderDetail): ProblemError {
  return new ProblemError({
    type: '/problems/not-found',
    title: `The mailbox has no smart folder "${id}"`,
    status: 404,
    resource: 'smart-folder',
    id,
  });
}
