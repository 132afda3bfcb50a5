/** Where one can go by name. */
export type Place =
  | { kind: 'reply-map' | 'settings-history' }
  | { kind: 'folder' | 'folder-settings'; mailboxId: string; folderId: string }
  | { kind: 'mailbox-settings'; mailboxId: string };
