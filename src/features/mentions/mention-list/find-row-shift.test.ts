import { expect, test } from 'vitest';
import { findRowShift } from './find-row-shift';

function rows(ids: string) {
  return [...ids].map((id) => ({ id }));
}

test.each([
  ['nothing changed', 'abcdef', 'abcdef', 2, 0],
  ['a page was added', 'abc', 'abcdef', 2, 0],
  ['two came in above', 'abcdef', 'xyabcdef', 2, 2],
  ['one went above', 'abcdef', 'bcdef', 2, -1],
  ['one went below', 'abcdef', 'abcdf', 2, 0],
  ['the first visible one went', 'abcdef', 'abdef', 2, -1],
  ['the first visible ones went', 'abcdef', 'abf', 2, -3],
  ['all from there on went', 'abcdef', 'ab', 2, 0],
  ['the list was empty', '', 'abc', 0, 0],
  ['the list became empty', 'abc', '', 1, 0],
])('%s', (_, before, after, firstVisible, shift) => {
  expect(findRowShift(rows(before), rows(after), firstVisible)).toBe(shift);
});
