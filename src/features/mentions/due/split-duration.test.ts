import { describe, expect, it } from 'vitest';
import { splitDuration } from './split-duration';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a duration in words', () => {
  it.each([
    ['less than a minute', MINUTE - 1, { days: 0, hours: 0, minutes: 0 }],
    ['minutes', 59 * MINUTE, { days: 0, hours: 0, minutes: 59 }],
    ['hours and minutes', 3 * HOUR + 20 * MINUTE, { days: 0, hours: 3, minutes: 20 }],
    ['up to two days', 48 * HOUR - 1, { days: 0, hours: 47, minutes: 59 }],
    ['days and hours', 53 * HOUR + 5 * MINUTE, { days: 2, hours: 5, minutes: 0 }],
  ])('has %s', (_, duration, parts) => {
    expect(splitDuration(duration, { hasDays: true })).toEqual(parts);
  });

  it('has no days where only business hours count', () => {
    expect(splitDuration(53 * HOUR + 5 * MINUTE, { hasDays: false })).toEqual({
      days: 0,
      hours: 53,
      minutes: 0,
    });
  });
});
