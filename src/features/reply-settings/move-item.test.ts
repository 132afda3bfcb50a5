import { describe, expect, test } from 'vitest';
import { findDropIndex, moveItem } from './move-item';

const ids = ['vip', 'france', 'other'];

describe('moving', () => {
  test.each([
    ['vip', 1, ['france', 'vip', 'other']],
    ['vip', 2, ['france', 'other', 'vip']],
    ['other', 0, ['other', 'vip', 'france']],
    ['other', 99, ids],
    ['vip', -1, ids],
    ['gone', 0, ids],
  ])('%s to %i', (id, index, expected) => {
    expect(moveItem(ids, id, index)).toEqual(expected);
  });
});

describe('dropping', () => {
  const middles = [10, 30, 50];

  test.each([
    [0, 12, 0],
    [0, 29, 0],
    [0, 31, 1],
    [0, 90, 2],
    [2, 49, 2],
    [2, 29, 1],
    [2, 0, 0],
  ])('item %i at %i lands at %i', (from, height, expected) => {
    expect(findDropIndex(from, middles, height)).toBe(expected);
  });
});
