import { memo } from 'react';
import { Archive, Inbox, MessageSquareLock, Send, User, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MailboxFolders } from '../../contract/mailboxes';
import { listUnreadable } from '../../data/unreadable';
import type { DefaultFolderId } from '../../domain/default-folder';
import { classNames } from '../../ui/class-names';
import { UnreadableParts } from '../unreadable/unreadable-parts';
import { FolderLink } from './folder-link';
import { Gear } from './gear';
import { OutboxLinks } from './outbox-links';
import type { OutboxCount } from './outbox-links';
import styles from './folder-navigation.module.css';
import { NewFolderButton } from './new-folder-button';
import { useSettingProblems } from './use-setting-problems';

const icons: Record<DefaultFolderId, LucideIcon> = {
  inbox: Inbox,
  'private-messages': MessageSquareLock,
  'assigned-to-me': User,
  'assigned-to-others': Users,
  sent: Send,
  archive: Archive,
};

/**
 * The folders of a mailbox with their counts: the built-in ones, then the smart ones in their order. Going
 * from folder to folder changes none of it but which link is the current one.
 */
export const FolderNavigation = memo(function FolderNavigation({
  mailboxId,
  folders,
  OutboxCount,
  onOpenMailboxSettings,
  onOpenFolderSettings,
  onNewFolder,
}: {
  mailboxId: string;
  folders: MailboxFolders;
  OutboxCount: OutboxCount;
  onOpenMailboxSettings: () => void;
  onOpenFolderSettings: (folderId: string) => void;
  onNewFolder: () => void;
}) {
  const t = useTranslations('mailboxes');
  const { describe, onLook } = useSettingProblems(mailboxId, folders);
  const unreadable = listUnreadable(folders);
  const [sent] = folders.defaultFolders.filter(({ id }) => id === 'sent');
  return (
    <nav aria-label={t('folders')} className={styles.navigation}>
      <ul className={styles.folders} role="list">
        {folders.defaultFolders.filter(isBesideOutbox).map(({ id, count }) => {
          const Icon = icons[id];
          return (
            <li key={id} className={styles.folder}>
              <FolderLink
                mailboxId={mailboxId}
                folderId={id}
                name={t(`defaultFolders.${id}`)}
                count={count}
                icon={<Icon size={16} aria-hidden />}
              />
            </li>
          );
        })}
      </ul>
      <OutboxLinks
        mailboxId={mailboxId}
        Count={OutboxCount}
        sent={
          sent !== undefined && (
            <li className={styles.folder}>
              <FolderLink
                mailboxId={mailboxId}
                folderId="sent"
                name={t('defaultFolders.sent')}
                count={sent.count}
                icon={<Send size={16} aria-hidden />}
              />
            </li>
          )
        }
      />
      <div className={styles.head}>
        <h2 className={styles.heading}>{t('smartFolders')}</h2>
        <NewFolderButton className={styles.add} onOpen={onNewFolder} />
        <Gear
          label={t('mailboxSettings')}
          problem={describe({ kind: 'mailbox', id: mailboxId })}
          onLook={onLook}
          onOpen={onOpenMailboxSettings}
        />
      </div>
      <UnreadableParts kind="folders" parts={unreadable} />
      {folders.smartFolders.length === 0 && unreadable.length === 0 ? (
        <p className={styles.none}>{t('noSmartFolders')}</p>
      ) : (
        <ul className={styles.folders} role="list">
          {folders.smartFolders.map(({ id, name, count }) => (
            <li key={id} className={classNames(styles.folder, styles.smart)}>
              <FolderLink mailboxId={mailboxId} folderId={id} name={name} count={count} />
              <Gear
                className={styles.gear}
                label={t('folderSettings', { name })}
                problem={describe({ kind: 'smart-folder', id })}
                onLook={onLook}
                onOpen={() => {
                  onOpenFolderSettings(id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
});

function isBesideOutbox({ id }: { id: DefaultFolderId }): boolean {
  return id !== 'sent';
}
