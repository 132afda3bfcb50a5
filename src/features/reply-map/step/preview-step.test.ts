import { expect, test } from 'vitest';
import type { ReplyWith } from '../../../domain/reply-with';
import { layOutWorkedExample, readGroups } from '../test-support/worked-example-map';
import { previewStep, sumSteps } from './preview-step';

const us: ReplyWith = {
  mode: 'custom',
  choices: { facebook: { kind: 'profile', profileId: 'acme-us' } },
};

function change(key: string, replyWith: ReplyWith, isSame = false) {
  return { row: { key }, replyWith, isSame };
}

test('each row is seen by itself, and in the sum each mention counts once', async () => {
  const map = layOutWorkedExample();
  const groups = await readGroups(map);
  const [support] = map.blocks;
  if (support === undefined) throw new Error('there is no such block');
  const changes = [change('mailbox support', us), change('smart-folder other', us)];
  const step = previewStep(support, changes, groups.get('support') ?? [], map.world.profiles);
  // Mentions 1, 5 and 9 went to Acme Care; 5 is the only one in Other.
  expect(step.rows.get('mailbox support')).toMatchObject({ changed: 3, lost: 0 });
  expect(step.rows.get('smart-folder other')).toEqual({ mentions: 1, changed: 1, lost: 0 });
  expect(step.sum).toMatchObject({ changed: 3, lost: 0 });
  expect(sumSteps([step, step])).toMatchObject({ changed: 6 });
});

test('mentions that can no longer be answered are lost', async () => {
  const map = layOutWorkedExample();
  const groups = await readGroups(map);
  const [support] = map.blocks;
  if (support === undefined) throw new Error('there is no such block');
  const expired: ReplyWith = {
    mode: 'custom',
    choices: { x: { kind: 'profile', profileId: 'acmehelp' } },
  };
  const changes = [change('mailbox support', expired)];
  const { sum } = previewStep(support, changes, groups.get('support') ?? [], map.world.profiles);
  expect(sum.lost).toBe(1);
});

test('what says it already is not saved, so its mentions are not counted', async () => {
  const map = layOutWorkedExample();
  const groups = (await readGroups(map)).get('support') ?? [];
  const [support] = map.blocks;
  if (support === undefined) throw new Error('there is no such block');
  const other = change('smart-folder other', us);
  const { profiles } = map.world;
  const alone = previewStep(support, [other], groups, profiles);
  const same = change('smart-folder vip', us, true);
  expect(previewStep(support, [other, same], groups, profiles)).toEqual(alone);
});
