/** What happens while one looks, and who else looks. */
export const live = {
  arrived: '{count, plural, one {# new} other {# new}}',
  arrivedHint: '{count, plural, one {Show # new mention} other {Show # new mentions}}',
  reconnecting: 'Reconnecting… What is shown may be old.',
  titleWithCount: '({count, number}) {title}',
  activity: {
    looking: '{name} is looking at this',
    answering: '{name} is answering',
  },
  answering:
    '{count, plural, one {{names} is answering this too.} other {{names} are answering this too.}}',
  askTitle: '{count, plural, one {{names} is answering} other {{names} are answering}}',
  askText: 'If you both send, the customer gets two replies.',
  askConfirm: 'Send anyway',
  askCancel: 'Do not send',
  notice: {
    answered: '{user} answered meanwhile.',
    wrote: 'The customer wrote again.',
    resolved: '{user} resolved this mention.',
    reopened: '{user} reopened this mention.',
    assigned: '{user} assigned this mention to {assignee}.',
    unassigned: '{user} took the assignment away.',
    noted: '{user} added an internal note.',
  },
  noticeUnknownUser: 'Someone',
  noticeYou: 'you',
  noted: 'Understood',
  simulator: 'Lively day',
  rates: { pause: 'Pause', slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  simulatorFailed: 'The lively day was not changed. Try again.',
} as const;
