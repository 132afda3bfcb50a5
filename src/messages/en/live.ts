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
} as const;
