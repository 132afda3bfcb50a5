import { describe, expect, test } from 'vitest';
import {
  isTimeZone,
  MAX_TARGET_MINUTES,
  MAX_TARGET_WEEKS,
  minuteOf,
  openDaySchema,
  replyTargetSchema,
} from './reply-target';

const day = { weekday: 1, from: '09:00', to: '17:00' };
const hours = { timeZone: 'Europe/Paris', days: [day] };

function faultsOf(schema: typeof openDaySchema | typeof replyTargetSchema, value: unknown) {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
}

describe('a day on which a team works', () => {
  test.each([
    ['00:00', '00:01'],
    ['09:30', '17:59'],
    ['19:00', '23:59'],
    ['20:00', '24:00'],
  ])('is from %s to %s', (from, to) => {
    expect(openDaySchema.safeParse({ weekday: 7, from, to }).success).toBe(true);
  });

  test.each([
    '9:00',
    '24:00',
    '24:01',
    '25:00',
    '09:60',
    '109:00',
    '09:000',
    '',
    '09:00 ',
    'x09:00',
  ])('is not from %j', (from) => {
    expect(openDaySchema.safeParse({ weekday: 1, from, to: '24:00' }).success).toBe(false);
  });

  test.each(['124:00', '24:000', '24:01', '017:00', '17:000'])('is not until %j', (to) => {
    expect(openDaySchema.safeParse({ weekday: 1, from: '00:00', to }).success).toBe(false);
  });

  test.each(['09:00', '08:59'])('does not begin at 09:00 and end at %s', (to) => {
    expect(faultsOf(openDaySchema, { ...day, to })).toEqual([['to', 'must be later than from']]);
  });

  test('ends a day after it began at the latest', () => {
    expect([minuteOf('00:00'), minuteOf('09:05'), minuteOf('24:00')]).toEqual([0, 545, 1440]);
  });
});

describe('the hours of a team', () => {
  const inHours = (businessHours: unknown) => ({ minutes: 60, businessHours });

  test('are in a time zone that there is', () => {
    expect(faultsOf(replyTargetSchema, inHours(hours))).toEqual([]);
    expect(faultsOf(replyTargetSchema, inHours({ ...hours, timeZone: 'Mars/Olympus' }))).toEqual([
      ['businessHours.timeZone', 'must be a time zone, such as Europe/Paris'],
    ]);
  });

  test.each([
    ['twice the same', [day, day]],
    ['not in order', [{ ...day, weekday: 2 }, day]],
  ])('are of days that are not %s', (_, days) => {
    expect(faultsOf(replyTargetSchema, inHours({ ...hours, days }))).toEqual([
      ['businessHours.days', 'must be each day once, Monday first'],
    ]);
  });

  test('a time zone is known at the first and at the second question', () => {
    for (const name of ['Asia/Tokyo', 'Asia/Tokyo']) expect(isTimeZone(name)).toBe(true);
    for (const name of ['', '', 'Nowhere', 'Nowhere']) expect(isTimeZone(name)).toBe(false);
  });
});

describe('the time to reply within', () => {
  const weekly = 8 * 60;

  test('is a month at the most, day and night', () => {
    expect(MAX_TARGET_MINUTES).toBe(43_200);
    const target = { minutes: MAX_TARGET_MINUTES, businessHours: null };
    expect(faultsOf(replyTargetSchema, target)).toEqual([]);
    expect(replyTargetSchema.safeParse({ ...target, minutes: 43_201 }).success).toBe(false);
    expect(replyTargetSchema.safeParse({ ...target, minutes: 0 }).success).toBe(false);
  });

  test('is at most what a year of business hours has', () => {
    const most = weekly * MAX_TARGET_WEEKS;
    expect(faultsOf(replyTargetSchema, { minutes: most, businessHours: hours })).toEqual([]);
    expect(faultsOf(replyTargetSchema, { minutes: most + 1, businessHours: hours })).toEqual([
      ['minutes', 'is more than the business hours of a year'],
    ]);
  });

  test('is not held against hours that are wrong themselves', () => {
    const none = { ...hours, days: [{ ...day, to: day.from }] };
    expect(faultsOf(replyTargetSchema, { minutes: 60, businessHours: none })).toEqual([
      ['businessHours.days.0.to', 'must be later than from'],
    ]);
    const tooMany = { minutes: MAX_TARGET_MINUTES + 1, businessHours: hours };
    expect(faultsOf(replyTargetSchema, tooMany).map(([path]) => path)).toEqual(['minutes']);
  });
});
