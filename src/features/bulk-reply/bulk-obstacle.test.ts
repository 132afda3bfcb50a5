import { expect, test } from 'vitest';
import { findBulkObstacle } from './bulk-obstacle';

const ready = {
  isOutcomeUnknown: false,
  isOnline: true,
  isUnkept: false,
  isBlank: false,
  goingCount: 12,
  isCounted: true,
};

test('nothing is in the way of a text that goes to somebody', () => {
  expect(findBulkObstacle(ready)).toBeNull();
});

test.each([
  ['unknown-outcome', { isOutcomeUnknown: true, isOnline: false }],
  ['offline', { isOnline: false, isUnkept: true, isBlank: true }],
  ['not-kept', { isUnkept: true, isBlank: true }],
  ['empty', { isBlank: true, goingCount: 0 }],
  ['nobody', { goingCount: 0, isCounted: false }],
  ['counting', { isCounted: false }],
] as const)('%s comes first', (obstacle, changes) => {
  expect(findBulkObstacle({ ...ready, ...changes })).toBe(obstacle);
});
