import { expect, test } from 'vitest';
import { explainCell } from './explain-cell';
import { layOutWorkedExample } from './test-support/worked-example-map';

const { blocks, rowOf, world } = layOutWorkedExample();

function explain(key: string, serviceId: string) {
  const row = rowOf(key);
  const block = blocks.find(({ mailboxId }) => mailboxId === row.mailboxId);
  if (block === undefined) throw new Error('there is no such block');
  return explainCell(row, block, serviceId, world.profiles);
}

test('a folder that names a profile: the mailbox was not asked', () => {
  expect(explain('smart-folder vip', 'facebook')).toEqual({
    before: [],
    folder: { choice: { kind: 'profile', profileId: 'acme-us' }, problem: null },
    mailbox: null,
    candidates: null,
    elsewhere: 0,
  });
});

test('a folder whose default leads past the mailbox, to the candidates', () => {
  const { mailbox, candidates } = explain('smart-folder france', 'facebook');
  expect(mailbox).toMatchObject({ isPassedOver: true });
  expect(candidates?.map(({ profileId }) => profileId)).toEqual([
    'acme-care',
    'acme-fr',
    'acme-us',
  ]);
});

test('a silent folder and a mailbox that leave it to the default, with who was turned down and why', () => {
  const { folder, mailbox, candidates } = explain('smart-folder other', 'x');
  expect(folder).toEqual({ choice: { kind: 'same-as-mailbox' }, problem: null });
  expect(mailbox).toEqual({ choice: { kind: 'default' }, problem: null, isPassedOver: false });
  expect(candidates).toEqual([
    { profileId: 'acme', problem: null },
    { profileId: 'acmehelp', problem: 'expired' },
  ]);
});

test('where a place says nothing, the folders that do go before, topmost first', () => {
  expect(explain('mailbox support', 'facebook').before).toEqual(['vip', 'france']);
  expect(explain('smart-folder other', 'facebook').before).toEqual(['vip', 'france']);
  expect(explain('smart-folder france', 'facebook').before).toEqual([]);
});
