/** What the backend sent and cannot be read, beside what can. `<code>` marks the name of a field. */
export const unreadable = {
  parts: {
    mentions: '{count, plural, one {# mention} other {# mentions}} cannot be shown here.',
    folders: '{count, plural, one {# smart folder} other {# smart folders}} cannot be shown.',
    services: '{count, plural, one {# service} other {# services}} cannot be read.',
    profiles: '{count, plural, one {# profile} other {# profiles}} cannot be read.',
    mailboxes: '{count, plural, one {# mailbox} other {# mailboxes}} cannot be read.',
    'smart-folders':
      '{count, plural, one {# smart folder} other {# smart folders}} cannot be read.',
    topics: '{count, plural, one {# topic} other {# topics}} cannot be read.',
    users: '{count, plural, one {# user} other {# users}} cannot be read.',
    'canned-replies':
      '{count, plural, one {# canned reply} other {# canned replies}} cannot be read.',
    other: '{count, plural, one {# entry} other {# entries}} cannot be read.',
  },
  noAnswers: 'Without it, who answers cannot be told.',
  fits: 'What the backend sent does not fit the contract:',
  field: '<code>{field}</code>: {reason}',
  whole: 'the entry itself',
  nameless: 'no. {number}',
  more: '{count, plural, one {and # more} other {and # more}}',
  entry: {
    mentions: 'A mention cannot be shown.',
    replies: 'A reply cannot be shown.',
    notes: 'An internal note cannot be shown.',
    activities: 'Something that was done cannot be shown.',
    other: 'An entry cannot be shown.',
  },
  retry: 'Try again',
};
