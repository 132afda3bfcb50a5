import type { MailboxFolders } from '../../contract/mailboxes';
import { isDefaultFolderId } from '../../domain/default-folder';
import type { DefaultFolderId } from '../../domain/default-folder';

/**
 * The name of a folder: a smart folder's own, a default one's from the catalogue; null when the mailbox
 * has no such folder.
 */
export function findFolderName(
  { smartFolders }: Pick<MailboxFolders, 'smartFolders'>,
  folderId: string,
  nameDefaultFolder: (id: DefaultFolderId) => string,
): string | null {
  if (isDefaultFolderId(folderId)) return nameDefaultFolder(folderId);
  return smartFolders.find(({ id }) => id === folderId)?.name ?? null;
}
