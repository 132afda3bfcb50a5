/** The sidebar: which mailbox, which folder. */
export const mailboxes = {
  sidebar: 'Mailbox and folders',
  mailbox: 'Mailbox',
  mailboxOption: '{name}, {count, number} in Inbox',
  folders: 'Folders',
  smartFolders: 'Smart folders',
  noSmartFolders: 'No smart folders',
  mailboxSettings: 'Mailbox settings',
  folderSettings: 'Settings of {name}',
  defaultFolders: {
    inbox: 'Inbox',
    'private-messages': 'Private messages',
    'assigned-to-me': 'Assigned to me',
    'assigned-to-others': 'Assigned to others',
    sent: 'Sent',
    archive: 'Archive',
  },
} as const;
