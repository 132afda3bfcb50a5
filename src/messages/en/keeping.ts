/** What this browser keeps of a user's texts: when it does not, when it lost them, and leaving it. */
export const keeping = {
  notKept: 'This text is not kept in the browser: a reload or a crash would lose it.',
  notKeptHint:
    'The browser’s storage is full or switched off. Copy the text, or make room: the user menu wipes drafts.',
  copy: 'Copy the text',
  copied: 'Copied',
  notCopied: 'The browser did not copy it. Select the text and copy it yourself.',
  keepAgain: 'Try to keep it again',
  lostTitle:
    '{count, plural, one {The browser lost # reply that you had begun} other {The browser lost # replies that you had begun}}',
  lostTexts:
    '{count, plural, one {The browser lost # text that you had begun} other {The browser lost # texts that you had begun}}',
  lostHint: 'Its storage was emptied. What was lost cannot be brought back; the mentions are here:',
  lostTo: 'The reply to {author}, begun {time}',
  lostToUnknown: 'The reply to mention {id}, begun {time}',
  lostNote: 'The note on the mention by {author}, begun {time}',
  lostNoteUnknown: 'The note on mention {id}, begun {time}',
  lostBulk: 'The text for many mentions in {mailbox}, begun {time}',
  dismissLost: 'Noted',
  unsentTitle:
    '{count, plural, one {# reply needs another look} other {# replies need another look}}',
  unsentTo: '{author}: <reason></reason>',
  dismissUnsent: 'Noted',
  damageTitle: 'What this browser keeps of the demo world was damaged',
  damageSince:
    '{count, plural, one {# change made after {since} is lost.} other {# changes made after {since} are lost.}} All that was done before is there; the damaged rest was set aside.',
  damageAll:
    '{count, plural, one {Its # change is lost: nothing of it could be read.} other {Its # changes are lost: nothing of them could be read.}} The world has started afresh; the damaged rest was set aside.',
  dismissDamage: 'Noted',
  damageNotDismissed: 'The backend did not take note of it. Try again.',
  wipe: 'Wipe drafts…',
  wipeTitle: 'Wipe what you have not sent?',
  wipeText:
    '{count, plural, =0 {There is no text of yours in this browser.} one {# text that you have not sent is lost: replies, internal notes and the text for many mentions.} other {# texts that you have not sent are lost: replies, internal notes and the text for many mentions.}}',
  wipeKept:
    '{count, plural, one {# reply that is being sent is kept.} other {# replies that are being sent are kept.}}',
  wipeConfirm: 'Wipe',
  cancel: 'Cancel',
  resetDemoTitle: 'Reset the demo data?',
  resetDemoText:
    'Every setting, reply and assignment made in the world “{world}” goes back to its start, in all tabs.',
  resetDemoConfirm: 'Reset',
  demoNotReset: 'The demo data was not reset. Try again.',
  signOut: 'Sign out…',
  signOutTitle: 'Sign out?',
  signOutText:
    '{count, plural, =0 {What this browser keeps of yours is removed, in all tabs.} one {What this browser keeps of yours is removed, in all tabs, with # text that you have not sent.} other {What this browser keeps of yours is removed, in all tabs, with # texts that you have not sent.}}',
  signOutConfirm: 'Sign out',
  notSignedOut:
    'You may still be signed in: the backend did not say that you are out. Nothing was removed. Try again.',
  signedOut: 'You are signed out',
  signedOutHint: 'Nothing of yours is left in this browser. Theme, language and row height stay.',
  signIn: 'Sign in again',
  notSignedIn: 'The backend does not answer. Try again.',
} as const;
