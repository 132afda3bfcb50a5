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
  simulator: 'Lively day',
  rates: { pause: 'Pause', slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  simulatorFailed: 'The lively day was not changed. Try again.',
} as const;
