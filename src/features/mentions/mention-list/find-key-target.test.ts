import { describe, expect, test } from 'vitest';
import { findKeyTarget } from './find-key-target';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const middle = { index: 50, count: 100, pageSize: 10 };

describe('a key moves', () => {
  test.each([
    ['ArrowDown', 51],
    ['ArrowUp', 49],
    ['PageDown', 60],
    ['PageUp', 40],
    ['Home', 0],
    ['End', 99],
  ])('%s to row %i', (key, target) => {
    expect(findKeyTarget({ ...plain, key }, middle)).toBe(target);
  });
});

test.each([
  ['ArrowUp', 0, 0],
  ['PageUp', 3, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 95, 99],
])('%s on row %i stops at row %i', (key, index, target) => {
  expect(findKeyTarget({ ...plain, key }, { ...middle, index })).toBe(target);
});

test.each(['Enter', ' ', 'Tab', 'a', 'J', 'ArrowLeft'])('%s is not the list’s', (key) => {
  expect(findKeyTarget({ ...plain, key }, middle)).toBeNull();
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('nor is a key with %s', (modifier) => {
  expect(findKeyTarget({ ...plain, [modifier]: true, key: 'j' }, middle)).toBeNull();
});

test('an empty list has no target', () => {
  expect(findKeyTarget({ ...plain, key: 'j' }, { index: 0, count: 0, pageSize: 10 })).toBeNull();
});

test('a list too low for a row still pages', () => {
  expect(findKeyTarget({ ...plain, key: 'PageDown' }, { ...middle, pageSize: 0 })).toBe(51);
});
