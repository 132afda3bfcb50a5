import { expect, test } from 'vitest';
import { simulateWithout, sumBreakage } from './simulate-without';
import { layOutWorkedExample, readGroups } from './test-support/worked-example-map';

test('says for each row what breaks without a profile', async () => {
  const map = layOutWorkedExample();
  const { blocks, world } = map;
  const profile = world.profiles.find(({ id }) => id === 'acme-care');
  if (profile === undefined) throw new Error('the world is another one');
  const groups = await readGroups(map, profile.id);
  const found = new Map(
    blocks.map((block) => [
      block.mailboxId,
      simulateWithout(profile, block, groups.get(block.mailboxId) ?? [], world.profiles),
    ]),
  );
  const support = found.get('support');
  // Mentions 1, 5 and 9 of the example: the mailbox names the profile, so they are blocked, not passed on.
  expect(support?.get('mailbox support')).toMatchObject({ changed: 3, blocked: 3 });
  expect(support?.get('smart-folder other')).toMatchObject({ changed: 1, blocked: 1 });
  expect(support?.has('smart-folder vip')).toBe(false);
  // In Press nothing names it: what was left to it by the default goes to others.
  const press = found.get('press')?.get('mailbox press');
  expect(press?.blocked ?? 0).toBe(0);
  expect(sumBreakage(blocks, found)).toMatchObject({
    changed: 3 + (press?.changed ?? 0),
    blocked: 3,
    unanswerable: 0,
  });
});
