import { expect, test } from 'vitest';
import { ConnectionError, ContractError, ProblemError } from '../../data/http';
import { findFaultyField, readSaveFailure } from './save-failure';

test.each([
  ['name', 'name'],
  ['topicIds.0', 'topicIds'],
  ['smartFolderIds', 'smartFolderIds'],
  ['replyWith.choices.facebook.profileId', 'choice facebook'],
  ['choices.facebook.profileId', 'choice facebook'],
  ['replyWith.choices.a.b.kind', 'choice a.b'],
  ['replyWith.choices.x', 'choice x'],
  ['filter.conditions.0.value', 'condition 0'],
  ['', null],
])('%s belongs to the field %s', (path, field) => {
  expect(findFaultyField({ path, message: '' })).toBe(field);
});

test('what a failed save shows', () => {
  const forbidden = new ProblemError({
    type: '/problems/forbidden',
    status: 403,
    title: '',
    right: 'manage-mailboxes',
  });
  const conflict = new ProblemError({ type: '/problems/conflict', status: 409, title: '' });
  expect(readSaveFailure(null)).toBeNull();
  expect(readSaveFailure(forbidden)).toEqual({ kind: 'forbidden' });
  expect(readSaveFailure(conflict)).toEqual({ kind: 'same-moment' });
  expect(readSaveFailure(new ConnectionError())).toEqual({ kind: 'no-answer' });
  expect(readSaveFailure(new ContractError('', '', ''))).toEqual({ kind: 'no-answer' });
  const internal = new ProblemError({ type: '/problems/internal', status: 500, title: '' });
  expect(readSaveFailure(internal)).toEqual({ kind: 'no-answer' });
  const signedOut = new ProblemError({ type: '/problems/signed-out', status: 401, title: '' });
  expect(readSaveFailure(signedOut)).toEqual({ kind: 'signed-out' });
  const full = new ProblemError({ type: '/problems/storage-full', status: 507, title: '' });
  expect(readSaveFailure(full)).toEqual({ kind: 'unexpected' });
  const busy = new ProblemError({
    type: '/problems/too-many-requests',
    status: 429,
    title: '',
    retryAfterSeconds: 3,
  });
  expect(readSaveFailure(busy)).toEqual({ kind: 'busy', until: busy.at + 3000 });
});

test('a stale version is a conflict, not a failure', () => {
  const stale = new ProblemError({
    type: '/problems/stale-mailbox',
    status: 412,
    title: '',
    changedByUserId: null,
    changedAt: null,
    current: {
      id: 'support',
      name: 'Support',
      topicIds: ['brand'],
      replyWith: { mode: 'default' },
      smartFolderIds: [],
      version: 2,
    },
  });
  expect(readSaveFailure(stale)).toBeNull();
});
