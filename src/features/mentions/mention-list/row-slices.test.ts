import { expect, test } from 'vitest';
import { createRowSlices, ROWS_PER_SLICE } from './row-slices';

const from = (start: number, end: number) =>
  Array.from({ length: end - start + 1 }, (_, index) => start + index);

test('a new list comes from its top, a few rows at a time, until it is whole', () => {
  const slices = createRowSlices();
  const rows = { seen: from(0, 9), wanted: from(0, 15), needed: 0 };
  expect(slices.next(rows)).toEqual(from(0, ROWS_PER_SLICE - 1));
  expect(slices.isWhole()).toBe(false);
  expect(slices.next(rows)).toEqual(rows.wanted);
  expect(slices.isWhole()).toBe(true);
});

test('what one sees comes before what lies beyond, the needed row at once, and drawn rows stay', () => {
  const slices = createRowSlices();
  slices.next({ seen: from(0, 3), wanted: from(0, 5), needed: 0 });
  const rows = slices.next({ seen: from(20, 24), wanted: [0, ...from(14, 30)], needed: 0 });
  expect(rows).toEqual([0, ...from(14, 16), ...from(20, 24)]);
  expect(slices.next({ seen: from(22, 26), wanted: [0, ...from(16, 32)], needed: 0 })).toEqual([
    0,
    ...from(16, 29),
  ]);
});
