/** Selected rows, before anything is done with them. */
export const rowSelection = {
  select: 'Select mention of {author}',
  selected: 'Selected',
  count: '{count, plural, one {# selected} other {# selected}}',
  clear: 'Clear the selection',
  barFailed: 'The actions could not be loaded.',
  tryAgain: 'Try again',
} as const;
