import { findOrAdd } from '../find-or-add';

/**
 * Local time in a time zone, from what Intl knows of its offsets. Moments are milliseconds since 1970;
 * a day is its number since 1970-01-01, so that days can be counted.
 */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** By how many milliseconds local time is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const formatter = findOrAdd(
    formatters,
    timeZone,
    () =>
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
  );
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(moment)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - Math.floor(moment / 1000) * 1000;
}

/** The local day of a moment. */
export function localDay(moment: number, timeZone: string): number {
  return Math.floor((moment + offsetAt(moment, timeZone)) / DAY);
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The moment at which a local day's clock shows a time. Where the clock skips it, the moment of the
 * skip; where it shows it twice, the first.
 */
export function momentOf(day: number, minuteOfDay: number, timeZone: string): number {
  const local = day * DAY + minuteOfDay * MINUTE;
  // Offsets stay within a day, and change at most once within two.
  const early = local - offsetAt(local - DAY, timeZone);
  const late = local - offsetAt(local + DAY, timeZone);
  const isEarlyRight = early + offsetAt(early, timeZone) === local;
  if (isEarlyRight) return early;
  const isLateRight = late + offsetAt(late, timeZone) === local;
  return isLateRight ? late : findSkip(late, early, timeZone);
}

/** The moment between two at which the offset changes. */
function findSkip(low: number, high: number, timeZone: string): number {
  const before = offsetAt(low, timeZone);
  let first = low;
  let last = high;
  while (last - first > 1000) {
    const middle = Math.floor((first + last) / 2000) * 1000;
    if (offsetAt(middle, timeZone) === before) first = middle;
    else last = middle;
  }
  return last;
}
