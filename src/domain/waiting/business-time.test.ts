import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessTime,
  countBusinessTime,
  measureWaiting,
  rateUrgency,
  subtractBusinessTime,
} from './business-time';
import { findDueBounds } from './due-bounds';
import { businessHoursSchema, replyTargetSchema } from './reply-target';
import type { BusinessHours } from './reply-target';
import { findWaitingSince } from './waiting-since';
import { localDay, momentOf, weekdayOf } from './zoned-time';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const at = (time: string) => Date.parse(time);
const on = (weekdays: number[], from: string, to: string) =>
  weekdays.map((weekday) => ({ weekday, from, to }));
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const paris: BusinessHours = {
  timeZone: 'Europe/Paris',
  days: on([1, 2, 3, 4, 5], '09:00', '18:00'),
};

describe('business time', () => {
  it('is all time without hours', () => {
    expect(countBusinessTime(0, 5 * HOUR, null)).toBe(5 * HOUR);
    expect(addBusinessTime(0, 5 * HOUR, null)).toBe(5 * HOUR);
  });

  it('stands still over a night and a weekend', () => {
    // A Friday, 17:30 in Paris.
    const friday = at('2026-11-20T16:30:00Z');
    expect(addBusinessTime(friday, HOUR, paris)).toBe(at('2026-11-23T08:30:00Z'));
    expect(countBusinessTime(friday, at('2026-11-22T12:00:00Z'), paris)).toBe(HOUR / 2);
  });

  it('keeps to the hours of each day of the week', () => {
    const shop: BusinessHours = {
      timeZone: 'Europe/Paris',
      days: [...on([5], '09:00', '20:00'), ...on([6], '10:00', '12:00')],
    };
    // From Friday, 19:00 in Paris: an hour then, two on Saturday, the rest on the next Friday.
    const friday = at('2026-11-20T18:00:00Z');
    expect(addBusinessTime(friday, 2 * HOUR, shop)).toBe(at('2026-11-21T10:00:00Z'));
    expect(addBusinessTime(friday, 4 * HOUR, shop)).toBe(at('2026-11-27T09:00:00Z'));
  });

  it('begins when the team does', () => {
    expect(addBusinessTime(at('2026-11-21T10:00:00Z'), MINUTE, paris)).toBe(
      at('2026-11-23T08:01:00Z'),
    );
  });

  it.each([
    // Clocks go forward on 29 March 2026 and back on 25 October, both Sundays.
    ['23 hours in spring', '2026-03-29', 23],
    ['25 hours in autumn', '2026-10-25', 25],
    ['24 hours else', '2026-10-26', 24],
  ])('counts a whole day of %s', (_, day, hours) => {
    const whole: BusinessHours = { ...paris, days: on(EVERY_DAY, '00:00', '24:00') };
    const start = momentOf(localDay(at(`${day}T12:00:00Z`), 'Europe/Paris'), 0, 'Europe/Paris');
    const end = momentOf(localDay(at(`${day}T12:00:00Z`), 'Europe/Paris') + 1, 0, 'Europe/Paris');
    expect(countBusinessTime(start, end, whole)).toBe(hours * HOUR);
  });

  it('keeps to the local clock when that changes', () => {
    const sunday: BusinessHours = { ...paris, days: on([7], '09:00', '18:00') };
    const day = localDay(at('2026-03-29T12:00:00Z'), 'Europe/Paris');
    expect(weekdayOf(day)).toBe(7);
    expect(addBusinessTime(at('2026-03-29T00:00:00Z'), 0.5 * HOUR, sunday)).toBe(
      at('2026-03-29T07:30:00Z'),
    );
    expect(momentOf(day, 150, 'Europe/Paris')).toBe(at('2026-03-29T01:00:00Z'));
    // In autumn it shows half past two twice.
    const autumn = localDay(at('2026-10-25T12:00:00Z'), 'Europe/Paris');
    expect(momentOf(autumn, 150, 'Europe/Paris')).toBe(at('2026-10-25T00:30:00Z'));
    expect(momentOf(autumn, 180, 'Europe/Paris')).toBe(at('2026-10-25T02:00:00Z'));
  });
});

const openDay = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  from: fc.integer({ min: 0, max: 1438 }),
  length: fc.integer({ min: 1, max: 1440 }),
});
const hours: fc.Arbitrary<BusinessHours> = fc
  .record({
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ),
    days: fc.uniqueArray(openDay, { minLength: 1, selector: ({ weekday }) => weekday }),
  })
  .map(({ timeZone, days }) => ({
    timeZone,
    days: days
      .map(({ weekday, from, length }) => ({
        weekday,
        from: writeTime(from),
        to: writeTime(Math.min(1440, from + length)),
      }))
      .sort((left, right) => left.weekday - right.weekday),
  }));
const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
const span = fc.integer({ min: 0, max: 10 * 24 * 60 });

function writeTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

describe('any business hours', () => {
  it('have the time passed that was added', () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 1, max: 3000 }), (open, from, minutes) => {
        expect(businessHoursSchema.safeParse(open).success).toBe(true);
        const due = addBusinessTime(from, minutes * MINUTE, open);
        expect(countBusinessTime(from, due, open)).toBe(minutes * MINUTE);
        expect(countBusinessTime(from, due - 1, open)).toBe(minutes * MINUTE - 1);
      }),
    );
  });

  it('had the time passed that was taken away', () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 1, max: 3000 }), (open, to, minutes) => {
        const from = subtractBusinessTime(to, minutes * MINUTE, open);
        expect(countBusinessTime(from, to, open)).toBe(minutes * MINUTE);
        expect(countBusinessTime(from + 1, to, open)).toBe(minutes * MINUTE - 1);
      }),
    );
  });

  it('tell by when a mention came how urgent it is', () => {
    const targets = fc.record({
      minutes: fc.integer({ min: 1, max: 3000 }),
      businessHours: fc.option(hours),
    });
    fc.assert(
      fc.property(targets, moment, fc.nat(30 * 24 * 3600), (target, now, seconds) => {
        const bounds = findDueBounds(now, target);
        const { overdue, dueSoon } = bounds;
        for (const since of [now - seconds * 1000, overdue, overdue + 1, dueSoon, dueSoon + 1]) {
          const { left } = measureWaiting(new Date(since).toISOString(), now, target) ?? {};
          const urgency = since <= overdue ? 'overdue' : since <= dueSoon ? 'due-soon' : 'in-time';
          expect(rateUrgency(left ?? NaN, target)).toBe(urgency);
        }
      }),
    );
  });

  it('add up, and are never more than all time', () => {
    fc.assert(
      fc.property(hours, moment, span, span, (open, from, first, second) => {
        const middle = from + first * MINUTE;
        const end = middle + second * MINUTE;
        const whole = countBusinessTime(from, end, open);
        expect(whole).toBe(
          countBusinessTime(from, middle, open) + countBusinessTime(middle, end, open),
        );
        expect(whole).toBeLessThanOrEqual(end - from);
      }),
    );
  });

  it('are all time when they are every day and night, whatever the clocks do', () => {
    fc.assert(
      fc.property(hours, moment, span, ({ timeZone }, from, minutes) => {
        const always = { timeZone, days: on(EVERY_DAY, '00:00', '24:00') };
        expect(countBusinessTime(from, from + minutes * MINUTE, always)).toBe(minutes * MINUTE);
      }),
    );
  });
});

describe('waiting', () => {
  const mention = { status: 'open', receivedAt: '2026-11-20T16:30:00.000Z' } as const;

  it('is for what is open, unanswered and can be answered', () => {
    expect(findWaitingSince(mention, false, { canReply: true })).toBe(mention.receivedAt);
    expect(findWaitingSince(mention, true, { canReply: true })).toBeNull();
    expect(findWaitingSince(mention, false, { canReply: false })).toBeNull();
    expect(findWaitingSince(mention, false, undefined)).toBeNull();
    expect(
      findWaitingSince({ ...mention, status: 'resolved' }, false, { canReply: true }),
    ).toBeNull();
  });

  it('is measured against the target within its hours', () => {
    const target = { minutes: 60, businessHours: paris };
    const now = at('2026-11-23T09:05:00Z');
    expect(measureWaiting(mention.receivedAt, now, target)).toEqual({
      since: at(mention.receivedAt),
      waited: 95 * MINUTE,
      dueAt: at('2026-11-23T08:30:00Z'),
      left: -35 * MINUTE,
    });
    expect(measureWaiting(mention.receivedAt, now, null)).toMatchObject({
      dueAt: null,
      left: null,
    });
    expect(measureWaiting(null, now, target)).toBeNull();
  });
});

describe('urgency', () => {
  it.each([
    ['in-time', 15 * MINUTE + 1],
    ['due-soon', 15 * MINUTE],
    ['due-soon', 1],
    ['overdue', 0],
    ['overdue', -MINUTE],
  ])('is %s with %d milliseconds left of an hour', (urgency, left) => {
    expect(rateUrgency(left, { minutes: 60 })).toBe(urgency);
  });
});

describe('a target', () => {
  const fits = (businessHours: unknown, minutes: unknown = 60) =>
    replyTargetSchema.safeParse({ minutes, businessHours }).success;

  it('is some minutes, and hours that there can be', () => {
    expect(fits(null)).toBe(true);
    expect(fits(paris)).toBe(true);
    expect(fits({ ...paris, days: on([1, 7], '00:00', '24:00') })).toBe(true);
    expect(fits(null, 0)).toBe(false);
    expect(fits(null, 43_201)).toBe(false);
    expect(fits({ ...paris, timeZone: 'Europe/Nowhere' })).toBe(false);
    expect(fits({ ...paris, days: [] })).toBe(false);
    expect(fits({ ...paris, days: on([1, 1], '09:00', '18:00') })).toBe(false);
    expect(fits({ ...paris, days: on([2, 1], '09:00', '18:00') })).toBe(false);
    expect(fits({ ...paris, days: on([8], '09:00', '18:00') })).toBe(false);
    expect(fits({ ...paris, days: on([1], '18:00', '09:00') })).toBe(false);
    expect(fits({ ...paris, days: on([1], '09:00', '25:00') })).toBe(false);
    expect(fits({ ...paris, days: on([1], '24:00', '24:00') })).toBe(false);
  });

  it('is reached within a year, however few the hours', () => {
    const minute = { ...paris, days: on([1], '09:00', '09:01') };
    expect(fits(minute, 52)).toBe(true);
    expect(fits(minute, 53)).toBe(false);
  });
});
