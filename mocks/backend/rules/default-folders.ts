import type { DefaultFolderId } from '../../../src/domain/default-folder';
import type { MentionEntry } from '../mention-index/mention-lists';

/** What each default folder holds, of the mentions of its mailbox, for whoever looks. */
export function isInDefaultFolder(
  { mention, replies }: MentionEntry,
  folderId: DefaultFolderId,
  viewerId: string,
): boolean {
  const isOpen = mention.status === 'open';
  switch (folderId) {
    case 'inbox':
      return isOpen && mention.assigneeId === null;
    case 'private-messages':
      return isOpen && mention.kind === 'private-message';
    case 'assigned-to-me':
      return isOpen && mention.assigneeId === viewerId;
    case 'assigned-to-others':
      return isOpen && mention.assigneeId !== null && mention.assigneeId !== viewerId;
    case 'sent':
      return replies.length > 0;
    case 'archive':
      return true;
  }
}

/** Whether what a default folder holds depends on who looks. */
export function isPersonalFolder(folderId: DefaultFolderId): boolean {
  return folderId === 'assigned-to-me' || folderId === 'assigned-to-others';
}

/** The time by which a folder sorts a mention: Sent by its newest reply, the others by its arrival. */
export function readFolderTime({ mention, replies }: MentionEntry, folder: unknown): string {
  return folder === 'sent' ? (replies.at(-1)?.sentAt ?? '') : mention.receivedAt;
}
