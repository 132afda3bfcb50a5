/** In the place of what an address names and that is not there. */
export const missing = {
  pageNotFound: 'There is nothing at this address.',
  pageNotFoundHint: 'The link may be old or mistyped.',
  mailboxNotFound: 'There is no mailbox “{id}”.',
  folderNotFound: 'There is no folder “{id}” in this mailbox.',
  folderSwitchedOff: '{name} is switched off in this mailbox.',
  folderSwitchedOffHint:
    'Its mentions are still in the Archive or in other folders. An admin can switch it on in the mailbox settings.',
  mentionNotFound: 'This mailbox has no mention “{id}”.',
  noMailboxes: 'This account has no mailbox yet.',
  noMailboxesHint: 'An admin can add one.',
  newMailbox: 'New mailbox',
} as const;
