import { findOrAdd } from '../find-or-add';
import { minuteOf } from './reply-target';
import type { BusinessHours, ReplyTarget } from './reply-target';
import { localDay, momentOf, weekdayOf } from './zoned-time';

/**
 * Time within business hours. Moments and durations are milliseconds; without hours every moment
 * counts. A working day is as long as it really is: on the day of a change of clocks, an hour more or less when the
 * change falls into the hours.
 */

interface Window {
  start: number;
  end: number;
}

/** How much business time lies between two moments; 0 when the second is not later. */
export function countBusinessTime(from: number, to: number, hours: BusinessHours | null): number {
  if (to <= from) return 0;
  if (hours === null) return to - from;
  let total = 0;
  const lastDay = localDay(to, hours.timeZone);
  for (let day = localDay(from, hours.timeZone); day <= lastDay; day += 1) {
    const window = openWindow(day, hours);
    total += Math.max(0, Math.min(window.end, to) - Math.max(window.start, from));
  }
  return total;
}

/** The first moment at which a business time has passed since another. */
export function addBusinessTime(
  from: number,
  duration: number,
  hours: BusinessHours | null,
): number {
  if (hours === null || duration <= 0) return from + Math.max(0, duration);
  let left = duration;
  for (let day = localDay(from, hours.timeZone); ; day += 1) {
    const window = openWindow(day, hours);
    const start = Math.max(window.start, from);
    const length = Math.max(0, window.end - start);
    if (length >= left) return start + left;
    left -= length;
  }
}

/** The last moment from which a business time has passed until another. */
export function subtractBusinessTime(
  to: number,
  duration: number,
  hours: BusinessHours | null,
): number {
  if (hours === null || duration <= 0) return to - Math.max(0, duration);
  let left = duration;
  for (let day = localDay(to, hours.timeZone); ; day -= 1) {
    const window = openWindow(day, hours);
    const end = Math.min(window.end, to);
    const length = Math.max(0, end - window.start);
    if (length >= left) return end - left;
    left -= length;
  }
}

/** A day's window stays what it is, and reckoning it costs a hundred times what looking it up does. */
const windowsOf = new WeakMap<BusinessHours, Map<number, Window>>();

/** When a team works on a day. */
function openWindow(day: number, hours: BusinessHours): Window {
  const windows = findOrAdd(windowsOf, hours, () => new Map<number, Window>());
  return findOrAdd(windows, day, () => reckonWindow(day, hours));
}

/** Of a day on which nobody works. */
const closed: Window = { start: 0, end: 0 };

function reckonWindow(day: number, { timeZone, days }: BusinessHours): Window {
  const open = days.find(({ weekday }) => weekday === weekdayOf(day));
  if (open === undefined) return closed;
  return {
    start: momentOf(day, minuteOf(open.from), timeZone),
    // The end of a day is where the next begins, whatever the clock does in between.
    end: momentOf(day, minuteOf(open.to), timeZone),
  };
}

/** How a waiting mention stands against its mailbox's target, in milliseconds of business time. */
export interface Waiting {
  since: number;
  waited: number;
  /** When it is due; null without a target. */
  dueAt: number | null;
  /** Until it is due; negative once it is overdue. Null without a target. */
  left: number | null;
}

/** @param since when it began to wait, or null when it does not */
export function measureWaiting(
  since: string | null,
  now: number,
  target: ReplyTarget | null,
): Waiting | null {
  if (since === null) return null;
  const start = Date.parse(since);
  const hours = target?.businessHours ?? null;
  const waited = countBusinessTime(start, now, hours);
  if (target === null) return { since: start, waited, dueAt: null, left: null };
  const allowed = target.minutes * 60_000;
  return {
    since: start,
    waited,
    dueAt: addBusinessTime(start, allowed, hours),
    left: allowed - waited,
  };
}

/** How urgent a waiting mention is: `due-soon` in the last quarter of the time that its mailbox gives. */
export type Urgency = 'in-time' | 'due-soon' | 'overdue';

export function rateUrgency(left: number, { minutes }: Pick<ReplyTarget, 'minutes'>): Urgency {
  if (left <= 0) return 'overdue';
  return left <= minutes * 15_000 ? 'due-soon' : 'in-time';
}
