import type { Random } from './random';

/** The clock of the demo world when it is opened: a Friday morning. */
export const DEMO_NOW = '2026-11-20T09:30:00.000Z';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const DAYS = 30;
const nowTime = Date.parse(DEMO_NOW);

// How busy an hour of the day is in UTC: little at night, most after lunch and after work.
const shares = [
  2, 1, 1, 1, 1, 2, 4, 8, 12, 14, 14, 13, 14, 13, 12, 12, 13, 14, 15, 14, 12, 9, 6, 3,
];
const hours = shares.flatMap((share, hour) => Array.from({ length: share }, () => hour));

/** A moment of the last 30 days, in milliseconds; weekends are quieter. */
export function drawMoment(random: Random): number {
  for (;;) {
    const midnight = nowTime - (nowTime % DAY) - random.int(0, DAYS) * DAY;
    const moment = midnight + random.pick(hours) * HOUR + random.int(0, HOUR - 1);
    const isKept = moment <= nowTime && moment > nowTime - DAYS * DAY;
    if (isKept && !(isWeekend(midnight) && random.chance(0.4))) return moment;
  }
}

// The first day of the epoch was a Thursday.
function isWeekend(moment: number): boolean {
  return (Math.floor(moment / DAY) + 4) % 7 === 0 || (Math.floor(moment / DAY) + 4) % 7 === 6;
}

/** A while, from `least` to `most`, in milliseconds; short ones come more often. */
export function drawWhile(random: Random, least: number, most: number): number {
  return Math.round(least * (most / least) ** random.next());
}

/** How many days before now a moment is. */
export function ageInDays(moment: number): number {
  return (nowTime - moment) / DAY;
}
