import { expect, test } from 'vitest';
import { isSameTarget } from './reply-settings-target';

test('settings are the same place’s where both kind and id are', () => {
  const support = { kind: 'mailbox', id: 'support' } as const;
  expect(isSameTarget(support, { ...support })).toBe(true);
  expect(isSameTarget(support, { ...support, id: 'sales' })).toBe(false);
  expect(isSameTarget(support, { kind: 'smart-folder', id: 'support' })).toBe(false);
});
