import { expect, test } from 'vitest';
import { findLowerPosition } from './event-position';

test.each([
  ['a/3', 'a/12', 'a/3'],
  ['a/12', 'a/3', 'a/3'],
  ['a/3', 'a/3', 'a/3'],
  ['a/3', 'b/1', null],
])('the lower of %s and %s is %s', (left, right, lower) => {
  expect(findLowerPosition(left, right)).toBe(lower);
});
