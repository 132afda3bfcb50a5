/** What the team does with a mention: what was done, and internal notes. */
export const triage = {
  internalNote: 'Internal note',
  edited: 'edited',
  unknownUser: 'a deleted user',
  asUndo: '(undoing an earlier change)',
  did: {
    resolved: '<name>{user}</name> resolved the mention',
    reopened: '<name>{user}</name> reopened the mention',
    took: '<name>{user}</name> took the mention',
    assigned: '<name>{user}</name> assigned the mention to <name>{assignee}</name>',
    unassigned: '<name>{user}</name> assigned the mention to nobody',
    priority: '<name>{user}</name> changed the priority from {from} to {to}',
    tags: '<name>{user}</name> {addedCount, plural, =0 {} one {added the tag <name>{added}</name>} other {added the tags <name>{added}</name>}}{addedCount, plural, =0 {} other {{removedCount, plural, =0 {} other { and }}}}{removedCount, plural, =0 {} one {removed the tag <name>{removed}</name>} other {removed the tags <name>{removed}</name>}}',
    'note-added': '<name>{user}</name> added an internal note',
    'note-edited': '<name>{user}</name> edited an internal note',
    'note-deleted': '<name>{user}</name> deleted an internal note',
  },
  priorities: { low: 'low', normal: 'normal', high: 'high', critical: 'critical' },
} as const;
