import type { MailboxFolders } from '../../contract/mailboxes';

/** How many mentions wait in a folder; in Sent and Archive nothing does, whatever they hold. */
export function findWaitingCount(folders: MailboxFolders, folderId: string): number {
  if (folderId === 'sent' || folderId === 'archive') return 0;
  const all = [...folders.defaultFolders, ...folders.smartFolders];
  return all.find(({ id }) => id === folderId)?.count ?? 0;
}
