import { expect, test } from 'vitest';
import type { ReplyWith } from '../../domain/reply-with';
import { findBlockedChoices } from './find-blocked-choices';
import { createWords } from './test-support/create-words';

const { profiles } = createWords('en').account;
const byDefault: ReplyWith = { mode: 'default' };
const expired: ReplyWith = {
  mode: 'custom',
  choices: { x: { kind: 'profile', profileId: 'help' }, facebook: { kind: 'default' } },
};

test('a newly chosen profile that cannot reply is found, with its problem', () => {
  const blocked = findBlockedChoices(byDefault, expired, profiles);
  expect(blocked.map(({ serviceId, named }) => [serviceId, named.profileId])).toEqual([
    ['x', 'help'],
  ]);
  expect(blocked[0]?.named.problem).toBe('expired');
});

test('one that is saved already stays allowed', () => {
  expect(findBlockedChoices(expired, expired, profiles)).toEqual([]);
});

test('a profile of another service, or none, cannot be chosen', () => {
  const wanted: ReplyWith = {
    mode: 'custom',
    choices: {
      x: { kind: 'profile', profileId: 'us' },
      facebook: { kind: 'profile', profileId: 'nobody' },
    },
  };
  const found = findBlockedChoices(byDefault, wanted, profiles);
  expect(found.map(({ serviceId }) => serviceId)).toEqual(['x', 'facebook']);
});

test('by default nobody is chosen', () => {
  expect(findBlockedChoices(expired, byDefault, profiles)).toEqual([]);
});
