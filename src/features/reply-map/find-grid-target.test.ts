import { describe, expect, test } from 'vitest';
import { findGridTarget } from './find-grid-target';

const size = { rows: 40, columns: 5, pageSize: 10 };
const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

function press(key: string, [row, column]: [number, number], keys: Partial<typeof plain> = {}) {
  const target = findGridTarget({ ...plain, ...keys, key }, { row, column }, size);
  return target && [target.row, target.column];
}

describe('moving in the grid', () => {
  test.each([
    ['ArrowDown', [5, 2], [6, 2]],
    ['ArrowUp', [5, 2], [4, 2]],
    ['ArrowRight', [5, 2], [5, 3]],
    ['ArrowLeft', [5, 2], [5, 1]],
    ['PageDown', [5, 2], [15, 2]],
    ['PageUp', [15, 2], [5, 2]],
    ['Home', [5, 2], [5, 0]],
    ['End', [5, 2], [5, 4]],
  ] as [string, [number, number], number[]][])('%s from %j', (key, from, to) => {
    expect(press(key, from)).toEqual(to);
  });

  test('Ctrl with Home and End leads to the corners', () => {
    expect(press('Home', [5, 2], { ctrlKey: true })).toEqual([0, 0]);
    expect(press('End', [5, 2], { ctrlKey: true })).toEqual([39, 4]);
  });

  test('nothing leads beyond an edge', () => {
    expect(press('ArrowUp', [0, 0])).toEqual([0, 0]);
    expect(press('ArrowLeft', [0, 0])).toEqual([0, 0]);
    expect(press('PageDown', [35, 4])).toEqual([39, 4]);
    expect(press('ArrowRight', [39, 4])).toEqual([39, 4]);
  });

  test('other keys are not for moving', () => {
    expect(press('a', [0, 0])).toBeNull();
    expect(press('ArrowDown', [0, 0], { shiftKey: true })).toBeNull();
    expect(press('ArrowDown', [0, 0], { ctrlKey: true })).toBeNull();
    expect(press('Home', [0, 0], { metaKey: true })).toBeNull();
  });
});
