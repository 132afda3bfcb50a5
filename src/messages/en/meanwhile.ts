/** Who else answers a mention, and what they did while one looked at it. */
export const meanwhile = {
  answering:
    '{count, plural, one {{names} is answering this too.} other {{names} are answering this too.}}',
  askTitle: '{count, plural, one {{names} is answering} other {{names} are answering}}',
  askText: 'If you both send, the customer gets two replies.',
  askConfirm: 'Send as {profile} anyway',
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
} as const;
