import { expect, test } from 'vitest';
import { findSuccessor } from './find-successor';

const rows = (ids: string) => [...ids].map((id) => ({ id }));

test.each([
  ['the row itself, wherever it is now', 'abcd', 'dcba', 1, 'b'],
  ['the next one when it has left', 'abcd', 'acd', 1, 'c'],
  ['the next one that is left when many have', 'abcdefg', 'ag', 2, 'g'],
  ['the last one before it when nothing is left after it', 'abcd', 'ab', 3, 'b'],
  ['nothing in another list', 'abcd', 'xy', 1, null],
  ['nothing in an empty list', 'abcd', '', 1, null],
])('%s', (_, before, after, index, id) => {
  expect(findSuccessor(rows(before), rows(after), index)?.id ?? null).toBe(id);
});

test('says where it is now', () => {
  expect(findSuccessor(rows('abcd'), rows('bd'), 2)).toEqual({ id: 'd', index: 1 });
});
