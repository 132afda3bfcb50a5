import { useSuspenseQuery } from '@tanstack/react-query';
import { mailboxQueries } from '../../data/mailboxes';
import { FolderNavigation } from './folder-navigation';
import { MailboxSelect } from './mailbox-select';
import type { OutboxCount } from './outbox-links';
import styles from './sidebar.module.css';

/** Which mailbox, and which of its folders. The gears ask for what the caller opens. */
export function Sidebar({
  mailboxId,
  OutboxCount,
  onOpenMailboxSettings,
  onOpenFolderSettings,
  onNewFolder,
  onNewMailbox,
}: {
  mailboxId: string;
  OutboxCount: OutboxCount;
  onOpenMailboxSettings: () => void;
  onOpenFolderSettings: (folderId: string) => void;
  onNewFolder: () => void;
  onNewMailbox: () => void;
}) {
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  return (
    <div className={styles.sidebar}>
      <div className={styles.parts}>
        <MailboxSelect mailboxes={mailboxes} mailboxId={mailboxId} onNewMailbox={onNewMailbox} />
        <FolderNavigation
          mailboxId={mailboxId}
          folders={folders}
          OutboxCount={OutboxCount}
          onOpenMailboxSettings={onOpenMailboxSettings}
          onOpenFolderSettings={onOpenFolderSettings}
          onNewFolder={onNewFolder}
        />
      </div>
    </div>
  );
}
