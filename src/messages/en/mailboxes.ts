/** The sidebar: which mailbox, which folder. */
export const mailboxes = {
  sidebar: 'Mailbox and folders',
  mailbox: 'Mailbox',
  mailboxOption: '{name}, {count, number} in Inbox',
  folders: 'Folders',
  smartFolders: 'Smart folders',
  noSmartFolders: 'No smart folders',
  newFolder: 'New smart folder',
  newFolderForbidden: 'New smart folder: only editors and admins can add one',
  newMailbox: 'New mailbox',
  onlyAdmins: 'Only admins can add one',
  mailboxSettings: 'Mailbox settings',
  folderSettings: 'Settings of {name}',
  gearWithProblem: '{label}: {problem}',
  settingProblem:
    '{profile} cannot reply on {service} ({reason}){blocked, plural, =-1 {} one {, # mention blocked} other {, # mentions blocked}}',
  deletedProfile: 'a deleted profile',
  defaultFolders: {
    inbox: 'Inbox',
    'private-messages': 'Private messages',
    'assigned-to-me': 'Assigned to me',
    'assigned-to-others': 'Assigned to others',
    sent: 'Sent',
    archive: 'Archive',
  },
} as const;
