import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { mailboxQueries } from '../../data/mailboxes';
import { MailboxSettingsForm } from './mailbox-settings-form';
import { SettingsDialog } from './settings-dialog';
import { useFreshQuery } from './use-fresh-query';

/** The settings of a mailbox: name, topics, who replies, and the order of its smart folders. */
export function MailboxSettingsDialog({
  mailboxId,
  onClose,
  onOpenFolder,
}: {
  mailboxId: string;
  onClose: () => void;
  onOpenFolder: (folderId: string) => void;
}) {
  const t = useTranslations('replySettings');
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: mailbox, error, retry } = useFreshQuery(mailboxQueries.detail(mailboxId));
  const { data: folders } = useQuery(mailboxQueries.folders(mailboxId));
  return (
    <SettingsDialog
      title={t('mailboxTitle')}
      name={mailbox?.name ?? mailboxes.find(({ id }) => id === mailboxId)?.name ?? mailboxId}
      onClose={onClose}
      error={error}
      onRetry={retry}
    >
      {mailbox !== undefined && folders !== undefined ? (
        <MailboxSettingsForm
          key={mailboxId}
          mailbox={mailbox}
          smartFolders={folders.smartFolders}
          onClose={onClose}
          onOpenFolder={onOpenFolder}
        />
      ) : undefined}
    </SettingsDialog>
  );
}
