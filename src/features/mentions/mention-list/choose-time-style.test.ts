import { expect, test } from 'vitest';
import { chooseTimeStyle, describeDay } from './choose-time-style';

const now = new Date('2026-11-20T09:30:00.000Z');

test.each([
  ['2026-11-20T09:29:00.000Z', 'UTC', 'time'],
  ['2026-11-20T00:00:00.000Z', 'UTC', 'time'],
  ['2026-11-19T23:59:59.999Z', 'UTC', 'day'],
  ['2026-01-01T00:00:00.000Z', 'UTC', 'day'],
  ['2025-12-31T23:59:59.999Z', 'UTC', 'date'],
  ['2025-11-20T09:30:00.000Z', 'UTC', 'date'],
])('%s in %s shows as %s', (at, timeZone, style) => {
  expect(chooseTimeStyle(new Date(at), describeDay(now, timeZone), timeZone)).toBe(style);
});

test('the day is the reader’s', () => {
  const lateEvening = new Date('2026-11-19T23:30:00.000Z');
  expect(chooseTimeStyle(lateEvening, describeDay(now, 'Europe/Paris'), 'Europe/Paris')).toBe(
    'time',
  );
  const newYear = new Date('2026-01-01T03:00:00.000Z');
  expect(chooseTimeStyle(newYear, describeDay(now, 'America/New_York'), 'America/New_York')).toBe(
    'date',
  );
});

test('a clock that is behind does not hide the day of what came after it', () => {
  const later = new Date('2026-11-21T00:10:00.000Z');
  expect(chooseTimeStyle(later, describeDay(now, 'UTC'), 'UTC')).toBe('day');
});
