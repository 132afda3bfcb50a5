/** One text to many mentions: the table before, the sending, and what came of it. */
export const bulkReply = {
  title: 'Reply to {count, plural, one {# mention} other {# mentions}}',
  close: 'Close',
  cancel: 'Cancel',
  text: 'Reply to all of them',
  placeholder: 'Write one text for all, or / for a canned reply',
  textHint:
    "'{author}', '{profile}' and '{agent}' are filled in for each mention. Every reply goes out by itself.",
  kept: 'This text was kept from before.',
  discard: 'Discard it',
  sample: 'To <name>{author}</name> as <who>{profile}</who>',
  sampleLabel: 'How it reads',
  nextSample: 'Next mention',
  previousSample: 'Previous mention',

  table: 'Who answers',
  summary:
    '{going, plural, =0 {None goes out} one {# goes out} other {# go out}}{staying, plural, =0 {} one {, # stays behind} other {, # stay behind}}{leftOut, plural, =0 {} other {, # left out}}',
  goesOutAs: 'Goes out as',
  mentionCount: 'Mentions',
  length: 'Left, at least',
  staying: 'Stays behind',
  nobodyGoes: 'None of these mentions can be answered with this text.',
  mentionsOf: '{shown, select, yes {Hide} other {Show}} the mentions: {name}',
  goingOf: '{going, number} of {total, number}',
  left: '{unit, select, bytes {{count, plural, one {# byte} other {# bytes}}} other {{count, number}}}',
  noLimit: 'no limit',
  counting: 'counting',
  open: 'Open the mention of {author}',
  leaveOut: 'Leave out',
  leaveOutGroup: 'Leave out all that go out as {profile}',
  takeIn: 'Take in',
  takeInGroup: 'Take in all that go out as {profile}',
  tooLong:
    'Too long for <name>{service}</name> as <who>{profile}</who>: {over, number} over the limit of {max, number}{count, plural, one {} other { at most}}.',
  unfilled:
    "{placeholder, select, author {The author has no name for <name>'{author}'</name>.} profile {There is no name for <name>'{profile}'</name>.} other {There is no name for <name>'{agent}'</name>.}}",
  gone: '{count, plural, one {# mention is} other {# mentions are}} not in this mailbox any more.',

  concerns: {
    answeredMeanwhile:
      '{count, plural, one {# conversation was} other {# conversations were}} answered since this table was made.',
    waiting:
      'For {count, plural, one {# mention} other {# mentions}} a reply of yours is still waiting to be sent.',
    answeredSince:
      '{count, plural, one {# conversation was} other {# conversations were}} answered after the customer wrote.',
    otherProfile:
      '{count, plural, one {# conversation was} other {# conversations were}} last answered as another profile than now.',
    sameConversation:
      '{count, plural, one {# mention has} other {# mentions have}} a newer one of the same conversation here: it would get the text again.',
    answering:
      '{names} {nameCount, plural, one {is} other {are}} answering {count, plural, one {# of these mentions} other {# of these mentions}} now.',
    leaveOut: 'Leave out {count, plural, one {that one} other {these #}}',
  },
  drift:
    'Since this table was made, who answers has changed for {count, plural, one {# mention} other {# mentions}}. Sent by it, {count, plural, one {it fails} other {they fail}} and nothing goes out in another name.',
  remake: 'Make the table again',

  send: 'Reply to {count, plural, one {# mention} other {# mentions}} as {profiles, plural, one {# profile} other {# profiles}}',
  sendNone: 'Reply',
  obstacle: {
    offline: 'You are offline: nothing can be sent now.',
    'unknown-outcome': 'Find out first whether they were sent.',
    'not-kept': 'Not kept in this browser: make room first, so that nothing can go out twice.',
    empty: 'Write something first.',
    nobody: 'Nothing is left that can go out.',
    counting: 'The length is being counted.',
  },
  askTitle:
    'Send although {names} {nameCount, plural, one {is} other {are}} answering {count, plural, one {one of them} other {some of them}}?',
  askAnsweredTitle:
    'Send although {count, plural, one {one of them was} other {# of them were}} answered meanwhile?',
  askWaitingTitle:
    'Send although a reply of yours is waiting for {count, plural, one {one of them} other {# of them}}?',
  askText: 'The customer could get two replies.',
  askConfirm: 'Send all the same',
  overtaken:
    'Nothing was sent: the text, who gets it, or what they were answered changed meanwhile.',
  unknown: 'Unknown whether they were sent: no answer came. None can go out twice.',
  checkAgain: 'Check and try again',
  refusedGone: 'Nothing was sent: this mailbox does not exist any more.',

  results: 'What came of it',
  progress:
    '{published, number} of {total, number} sent{waiting, plural, =0 {} other {, # waiting}}{failed, plural, =0 {} other {, # failed}}{withdrawn, plural, =0 {} other {, # taken back}}.',
  progressBar: 'Replies that are done',
  ofProfile: '{published, number} of {total, number} sent',
  undoAll: 'Undo all {count, number} that wait',
  sendingIn: 'sent in {seconds, number} s',
  sendingNow: 'being sent',
  undone:
    'Taken back: {count, plural, one {# reply was} other {# replies were}} not sent.{published, plural, =0 {} one { # had gone out already and is left out.} other { # had gone out already and are left out.}}',
  undoUnknown: 'Unknown whether they were taken back: no answer came.',
  askAgain: 'Ask again',
  states: {
    published: 'Sent',
    waiting: 'Waiting',
    failed: 'Failed',
    withdrawn: 'Taken back',
  },
  goneMention: 'A mention that is not there any more',
  failedHint: 'They are kept in Outbox › Failed.',
  toFailed: 'Open Failed',
  earlier: 'These were sent before.',
  another: 'Write another reply',
  done: 'Done',

  tooManyTitle: 'Too many at once',
  tooMany: 'One text goes to at most {max, number} mentions. Choose fewer.',
  noneTitle: 'Nothing to answer',
  none: 'None of the chosen mentions is in this mailbox any more.',
  forbidden: 'Your role does not reply',
  forbiddenHint: 'Ask an agent to answer these mentions.',
  failed: 'The table could not be made',
  formerFailed: 'What was sent before could not be looked up',
  noAnswer: 'The backend gives no answer.',
  badAnswer: 'Reason given: {reason}',
  tryAgain: 'Try again',
  loading: 'Finding out who answers',
} as const;
