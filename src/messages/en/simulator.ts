/** How quickly things happen on the lively day of a demo. */
export const simulator = {
  rate: 'Lively day',
  rates: { pause: 'Pause', slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  failed: 'The lively day was not changed. Try again.',
} as const;
