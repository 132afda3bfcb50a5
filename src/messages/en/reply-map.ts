/** The reply map: who answers where, over the whole account. */
export const replyMap = {
  title: 'Reply map',
  history: 'History',
  loading: 'Loading the reply map',
  corner: 'Mailbox or folder',
  keys: 'Arrow keys move. Enter opens the settings, W says why, C copies the settings of the row.',
  row: {
    mailbox: '{name}, mailbox',
    folder: '{name}, smart folder',
  },
  show: {
    label: 'Show',
    all: 'All',
    problems: 'Problems',
    conflicts: 'Conflicts',
    own: 'Own settings',
  },
  search: {
    label: 'Search mailboxes and folders',
    placeholder: 'Mailbox or folder',
  },
  profile: {
    label: 'Find a profile',
    placeholder: 'Find a profile',
    clear: 'Stop looking for {name}',
    none: 'No profile of {count, number} fits.',
    more: '{count, plural, one {# more profile fits. Type on to find it.} other {# more profiles fit. Type on to find them.}}',
    summary:
      '<who>{profile}</who> answers {mentions, plural, =0 {no mention} one {# mention} other {# mentions}}, seen from the inboxes, and is at work in {places, plural, =0 {no place} one {# place} other {# places}} of the map.',
  },
  without: {
    button: 'Simulate without this profile',
    counting: 'Counting the mentions',
    summary:
      'Without <who>{profile}</who>, {changed, plural, one {# mention changes} other {# mentions change}} who answers, seen from the inboxes: {blocked, number} blocked, {moved, number} move to others, {unanswerable, number} nobody can answer. {places, plural, one {# place} other {# places}} of the map would change. Nothing is saved.',
    nothing: 'Without <who>{profile}</who> nothing changes: it answers no mention.',
    blocked: '{count, number} blocked',
    unanswerable: '{count, number} unanswerable',
    moved: '{count, plural, one {# moves} other {# move}}',
  },
  cell: {
    default: 'Default: {count, plural, =0 {no candidate} one {# candidate} other {# candidates}}',
    unknown: 'Unknown profile “{id}”',
    own: 'own setting',
    inherited: 'from the mailbox',
    unset: 'nothing set',
    cannotReply: 'cannot reply: {reason}',
    open: '{count, number} open',
    blocked: '{count, plural, one {# mention blocked} other {# mentions blocked}}',
    unanswerable:
      '{count, plural, one {# mention that nobody can answer} other {# mentions that nobody can answer}}',
    unanswerableShort: '{count, number} unanswerable',
    conflicting:
      '{count, plural, one {# mention in conflict between folders} other {# mentions in conflict between folders}}',
    conflictingShort: '{count, number} in conflict',
    lit: 'answers {count, plural, one {# mention} other {# mentions}}',
  },
  details: {
    label: 'About the chosen place',
    legend:
      '<b>Bold</b> is the place’s own setting, quiet comes from the mailbox or the default. The numbers are open mentions.',
    mentions: '{open, number} of {mentions, plural, one {# mention} other {# mentions}} open',
    open: 'Open settings',
  },
  why: {
    button: 'Why?',
    key: 'W',
    title: 'Who answers here, and why',
    before:
      'First: a mention that is also in {folders} is answered by what that folder says{count, plural, one {} other {, the topmost of them}}.',
    folderProfile:
      'Folder <name>{folder}</name> replies on <name>{service}</name> as {known, select, yes {<who>{profile}</who>} other {a deleted profile}}.',
    folderDefault:
      'Folder <name>{folder}</name> replies on <name>{service}</name> with the default profile.',
    folderSilent: 'Folder <name>{folder}</name> leaves <name>{service}</name> to the mailbox.',
    mailboxProfile:
      'Mailbox <name>{mailbox}</name> replies on <name>{service}</name> as {known, select, yes {<who>{profile}</who>} other {a deleted profile}}.',
    mailboxDefault:
      'Mailbox <name>{mailbox}</name> leaves <name>{service}</name> to the default profile.',
    passedOver: 'Mailbox <name>{mailbox}</name> is not asked: the folder’s default leads past it.',
    default:
      'The default profile is the one that the agent last used on <name>{service}</name>, else one that the message mentions, else one of these, which are connected to the mailbox’s topics:',
    noCandidates:
      'The default profile is the one that the agent last used on <name>{service}</name>, else one that the message mentions. None is connected to the mailbox’s topics.',
    candidates: 'Candidates for the default profile',
    elsewhere:
      '{count, plural, one {# other profile of this service is} other {# other profiles of this service are}} connected to none of the mailbox’s topics.',
    blocks: 'It cannot reply ({reason}): the mention is blocked, and nobody else takes its place.',
    exceptions:
      'Messages that only their receiver may answer, such as private ones, go to that profile whatever is set.',
  },
  missing: {
    settings: 'The settings could not be loaded.',
    counts: 'The mentions could not be counted. The settings below are right.',
    without: 'The map without this profile could not be counted.',
    offline: 'You are offline: the mentions cannot be counted.',
    retry: 'Try again',
  },
  nothing: {
    all: 'No mailbox or folder fits.',
    problems: 'No problems here.',
    conflicts: 'No conflicts between folders here.',
    own: 'No own settings here.',
    showAll: 'Show all',
  },
  close: 'Close',
  readOnly: {
    all: 'Only editors and admins can change reply settings. You are {role}.',
    mailbox: 'Only admins can change mailbox settings. You are {role}.',
    roles: { viewer: 'a viewer', agent: 'an agent', editor: 'an editor', admin: 'an admin' },
  },
  copy: {
    from: 'Copy the settings of {name}',
    source: 'Copied',
    choose: 'Put the settings onto {name}',
  },
  step: {
    copyTitle: 'Copy from <name>{row}</name>',
    importTitle: 'Import <name>{file}</name>',
    cancel: 'Cancel',
    copied: 'What is copied',
    default: 'Default',
    deletedProfile: 'A deleted profile',
    othersDefault:
      '{count, plural, one {# other service: default} other {# other services: default}}',
    othersMailbox:
      '{count, plural, one {# other service: same as mailbox} other {# other services: same as mailbox}}',
    notApplicable:
      '{service}: {profile} cannot reply ({reason}). It is not copied; each place keeps its own choice.',
    silent: 'On a mailbox, “Same as mailbox” becomes “Default”: {services}.',
    changes: 'Places that change',
    outdated: 'Saved by someone else meanwhile',
    same: 'Says this already',
    counting: 'Counting',
    figure:
      '{changed, number} of {mentions, plural, one {# mention} other {# mentions}} change who answers',
    lost: '{count, plural, one {# can no longer be answered} other {# can no longer be answered}}',
    more: '{count, plural, one {and # more} other {and # more}}',
    chooseRows:
      'Choose the mailboxes and folders that get these settings: click their boxes, or press Space.',
    nothingToSave: 'There is nothing to save.',
    lookFirst: 'Look again before you save.',
    sum: '<name>{places, plural, one {# place} other {# places}}</name> in one step: {changed, number} of {mentions, plural, one {# mention} other {# mentions}} change who answers, {lost, plural, =0 {none is lost} one {# can no longer be answered} other {# can no longer be answered}}.',
    save: 'Save{count, plural, =0 {} one { # place} other { # places}}',
    saved: '{count, plural, one {# setting was saved.} other {# settings were saved in one step.}}',
    askTitle:
      '{count, plural, one {# mention can no longer be answered. Save anyway?} other {# mentions can no longer be answered. Save anyway?}}',
    askText: 'Agents will find them blocked, or without a profile that can reply.',
    askConfirm: 'Save anyway',
    meanwhile: 'Someone saved some of these places meanwhile:',
    staleRow: '{row}',
    staleRowBy: '{row}, by {who} on {time}',
    lookAgain: 'Take the new versions and look again',
    failure: {
      stale: 'Nothing was saved: others saved some of these places meanwhile.',
      refused: 'Nothing was saved: the backend did not accept the settings for these places.',
      forbidden: 'Nothing was saved: you may no longer change these settings.',
      sameMoment: 'Nothing was saved: someone saved in the same moment. Save again.',
      notFound: 'Nothing was saved: one of these places no longer exists.',
      noAnswer: 'The backend does not answer. What you chose is not lost; try to save again.',
      offline: 'You are offline. What you chose is not lost; save when the connection is back.',
      busy: 'Nothing was saved: the backend takes no more requests for a moment. What you chose is not lost.',
      signedOut:
        'Nothing was saved: your session has ended. What you chose is not lost; sign in again, then save.',
      unexpected: 'Saving did not work. What you chose is not lost.',
    },
  },
  export: { button: 'Export' },
  import: {
    button: 'Import',
    file: 'File with reply settings',
    tooLarge: '“{file}” is larger than 10 MB, so it was not read.',
    notJson: '“{file}” is not JSON, so nothing of it could be read.',
    notSettings: '“{file}” is JSON, but no file with reply settings.',
    otherVersion: '“{file}” has version {version, number} of the format. Signet reads version 1.',
    unchanged:
      '{count, plural, one {# place says this already.} other {# places say this already.}}',
    faults:
      '{count, plural, one {# entry does not fit and is left out:} other {# entries do not fit and are left out:}}',
    fault: {
      malformed: 'An entry does not have the form that is needed.',
      unknownMailbox: 'There is no mailbox “{name}”.',
      unknownFolder: 'There is no smart folder “{name}”.',
      otherMailbox: 'Smart folder “{name}” belongs to another mailbox.',
      noRight: 'You may not change the settings of “{name}”.',
      twice: '“{name}” is named a second time.',
      unknownService: '“{name}”: “{service}” is no service that can be answered here.',
      profile: '“{name}”, {service}: {profile} cannot reply ({reason}).',
    },
  },
} as const;
