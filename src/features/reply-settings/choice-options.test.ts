import { expect, test } from 'vitest';
import type { ReplyChoice } from '../../domain/reply-with';
import { fromOptionValue, listProfiles, toOptionValue } from './choice-options';
import { createWords } from './test-support/create-words';

const { profiles } = createWords('en').account;

test('those that can reply come first, those that cannot stay with their reason', () => {
  expect(listProfiles('x', { kind: 'default' }, profiles)).toMatchObject([
    { profileId: 'acme', problem: null },
    { profileId: 'help', problem: 'expired' },
  ]);
});

test('what is chosen is listed, whatever has become of it', () => {
  const gone: ReplyChoice = { kind: 'profile', profileId: 'gone' };
  expect(listProfiles('facebook', gone, profiles)).toMatchObject([
    { profileId: 'us' },
    { profileId: 'care' },
    { profileId: 'gone', profile: undefined, problem: 'unknown' },
  ]);
  const foreign: ReplyChoice = { kind: 'profile', profileId: 'acme' };
  expect(listProfiles('facebook', foreign, profiles).at(-1)).toMatchObject({
    profileId: 'acme',
    problem: 'wrong-service',
  });
});

test.each<ReplyChoice>([
  { kind: 'default' },
  { kind: 'same-as-mailbox' },
  { kind: 'profile', profileId: 'default' },
  { kind: 'profile', profileId: '' },
])('%j comes back from its option', (choice) => {
  expect(fromOptionValue(toOptionValue(choice))).toEqual(choice);
});
