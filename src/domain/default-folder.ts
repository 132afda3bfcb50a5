import * as z from 'zod/mini';

/** The folders that every mailbox has; they have no reply setting of their own. */
export const defaultFolderIds = [
  'inbox',
  'private-messages',
  'assigned-to-me',
  'assigned-to-others',
  'sent',
  'archive',
] as const;
export const defaultFolderIdSchema = z.enum(defaultFolderIds);
export type DefaultFolderId = z.infer<typeof defaultFolderIdSchema>;

/** Those that a mailbox can do without; the Inbox always stays. */
export type HideableFolderId = Exclude<DefaultFolderId, 'inbox'>;
export const hideableFolderIds = defaultFolderIds.filter((id) => id !== 'inbox');

/** True for the id of a default folder; no smart folder may have such an id. */
export function isDefaultFolderId(id: string): id is DefaultFolderId {
  return (defaultFolderIds as readonly string[]).includes(id);
}
