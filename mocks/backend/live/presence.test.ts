import { expect, test } from 'vitest';
import { PRESENCE_LIFETIME } from '../../../src/contract/presence';
import { createPresence } from './presence';

test('presence tells of changes alone, and believes nothing for long', () => {
  let time = 0;
  let changes = 0;
  const presence = createPresence(
    () => time,
    () => {
      changes += 1;
    },
  );
  const bob = { userId: 'bob', mentionId: 'm', activity: 'looking' as const };
  presence.tell('one', bob);
  presence.tell('one', bob);
  presence.tell('two', bob);
  expect(changes).toBe(1);
  time = PRESENCE_LIFETIME - 1;
  presence.tell('two', bob);
  presence.sweep();
  time = PRESENCE_LIFETIME;
  presence.sweep();
  expect(presence.list()).toEqual([bob]);
  expect(changes).toBe(1);
  time = 2 * PRESENCE_LIFETIME;
  presence.sweep();
  expect(presence.list()).toEqual([]);
  expect(changes).toBe(2);
});
