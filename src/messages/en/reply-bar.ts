/** The bar below a mention in which an agent replies. `<who>` marks the names of profiles. */
export const replyBar = {
  privacy: {
    label: 'Who can read the reply',
    public: 'Public',
    private: 'Private',
    send: 'Reply privately as {profile}',
  },
  bar: 'Reply bar',
  replyAs: 'Reply as',
  chooseProfile: 'Choose a profile',
  reply: 'Reply',
  placeholder: 'Write a reply',
  send: 'Reply as {profile}',
  sendAsNobody: 'Send',
  shortcut: { mac: '⌘ ↵', other: 'Ctrl Enter' },
  sent: 'Sent as <who>{profile}</who>',

  byHand: 'Chosen by hand. By default:',
  alternativeTaken: 'The alternative, taken by hand.',
  backToDefault: 'Back to the default choice',
  takeAlternative: 'Take {profile} instead',

  left: '{unit, select, bytes {{count, plural, one {# byte left} other {# bytes left}}} other {{count, number} left}}',
  over: '{unit, select, bytes {{count, plural, one {# byte over} other {# bytes over}}} other {{count, number} over}} the limit of {max, number}',
  nearLimit: 'Near the limit',
  answeredLast: '<who>{profile}</who> answered last in this conversation.',
  otherSettings: 'Begun under other settings; <who>{profile}</who> still answers.',
  unitHint: {
    characters: 'Counted in characters: an emoji is 2 or more.',
    graphemes: 'Counted as one reads them: an emoji is 1.',
    bytes: 'Counted in bytes: an accent takes 2, an emoji 4.',
    xWeighted: 'Counted as X counts: an address is 23, an emoji 2.',
  },

  obstacle: {
    'unknown-outcome': 'Find out first whether it was sent.',
    offline: 'You are offline: nothing can be sent now.',
    'not-kept': 'Not kept in this browser: make room first, so that nothing can go out twice.',
    'nobody-left': 'Nobody can answer it now.',
    blocked: 'Blocked: first choose who answers.',
    'no-sender': 'Choose first who answers.',
    'chosen-cannot-reply': 'The chosen profile cannot reply. Choose another.',
    'just-changed': 'Who answers has just changed.',
    'too-long': 'The reply is too long.',
    'open-placeholder': 'Fill in what stands in braces first.',
    empty: 'Write something first.',
  },

  changed:
    '{now, select, answered {Now <who>{profile}</who> answers} blocked {Now it is blocked who answers} other {Now it cannot be answered}}; {before, select, answered {before it was <who>{former}</who>} blocked {before it was blocked} other {before it could not be answered}}.',
  noted: 'Understood',

  refused: {
    'resolution-changed':
      'Nothing was sent: {now, select, answered {<who>{profile}</who> would answer now instead of <who>{former}</who>} blocked {who answers is blocked now} other {it cannot be answered any more}}.',
    conflict: 'Nothing was sent: someone changed the same thing in the same moment. Send it again.',
    forbidden: 'Nothing was sent: your role may not reply.',
    'not-stored':
      'Nothing was sent: the browser could not store the try, and a crash could have sent it twice. Make room, then send it again.',
    'mention-gone': 'Nothing was sent: this mention does not exist any more.',
    'mailbox-gone': 'Nothing was sent: the mailbox that it was written in was deleted.',
    'profile-cannot-reply':
      'Nothing was sent: <who>{profile}</who> cannot reply here ({problem}). Choose another.',
    'too-long':
      'Nothing was sent: the service counts {length, number} and takes {max, number}. Shorten it.',
    other: 'Nothing was sent. The backend says: {title}',
  },
  sendAs: 'Send as {profile}',
  chooseAnother: 'Choose another',

  cannotReply: 'Your role, {role}, cannot reply.',
  roles: { viewer: 'viewer', agent: 'agent', editor: 'editor', admin: 'admin' },
} as const;
