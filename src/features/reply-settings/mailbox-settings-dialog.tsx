import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import type { DialogHistory } from './history/dialog-history';
import { HistoryLayer } from './history/history-layer';
import { keyOfPoint } from './history/restore-point';
import { restoreIntoMailboxForm } from './history/restored-form';
import { useRestorePoint } from './history/use-restore-point';
import { MailboxSettingsForm } from './mailbox-settings-form';
import { SettingsDialog } from './settings-dialog';
import { useFreshQuery } from './use-fresh-query';
import { useRuleGapError } from '../resolutions/rule-gap-error';

/** The settings of a mailbox: name, topics, who replies, and the order of its smart folders. */
export function MailboxSettingsDialog({
  mailboxId,
  history,
  onClose,
  onOpenFolder,
  onNewFolder,
  onDeleted,
}: {
  mailboxId: string;
  history: DialogHistory;
  onClose: () => void;
  onOpenFolder: (folderId: string) => void;
  onNewFolder: () => void;
  onDeleted: () => Promise<void>;
}) {
  const t = useTranslations('replySettings');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const gapError = useRuleGapError(mailboxId);
  const { data: mailbox, error, retry } = useFreshQuery(mailboxQueries.detail(mailboxId));
  const { data: folders } = useQuery(mailboxQueries.folders(mailboxId));
  const target = { kind: 'mailbox', id: mailboxId } as const;
  const restoring = useRestorePoint(history.restoring, target);
  const name = mailbox?.name ?? mailboxes.find(({ id }) => id === mailboxId)?.name ?? mailboxId;
  return (
    <>
      <SettingsDialog
        title={t('mailboxTitle')}
        name={name}
        history={history}
        onClose={onClose}
        error={gapError ?? error}
        onRetry={retry}
      >
        {gapError === null &&
        mailbox !== undefined &&
        folders !== undefined &&
        restoring.isKnown ? (
          <MailboxSettingsForm
            key={`${mailboxId} ${keyOfPoint(restoring.point)}`}
            mailbox={mailbox}
            restored={restoreIntoMailboxForm(restoring, mailbox, account)}
            smartFolders={folders.smartFolders}
            onClose={onClose}
            onOpenFolder={onOpenFolder}
            onNewFolder={onNewFolder}
            onDeleted={onDeleted}
          />
        ) : undefined}
      </SettingsDialog>
      <HistoryLayer target={target} mailboxId={mailboxId} name={name} history={history} />
    </>
  );
}
