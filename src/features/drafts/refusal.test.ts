import { expect, test } from 'vitest';
import type { Problem } from '../../contract/problem';
import { ConnectionError, ContractError, ProblemError } from '../../data/http';
import { readFailedOutcome, readUndoFailure } from './refusal';
import type { Refusal } from './refusal';

const title = 'No';
const problems: [Problem, Refusal][] = [
  [
    {
      type: '/problems/resolution-changed',
      status: 409,
      title,
      settingsRevision: 2,
      resolution: {
        status: 'answered',
        profileId: 'us',
        rule: 'mailbox',
        folderId: null,
        dependsOnView: false,
        disagreeingFolderIds: [],
        trace: [],
      },
    },
    { reason: 'resolution-changed', answer: { status: 'answered', profileId: 'us' } },
  ],
  [{ type: '/problems/conflict', status: 409, title }, { reason: 'conflict' }],
  [{ type: '/problems/forbidden', status: 403, title, right: 'reply' }, { reason: 'forbidden' }],
  [
    { type: '/problems/not-found', status: 404, title, resource: 'mention', id: 'm' },
    { reason: 'mention-gone' },
  ],
  [
    {
      type: '/problems/profile-cannot-reply',
      status: 422,
      title,
      profileId: 'us',
      reason: 'receiving-profile-only',
    },
    { reason: 'profile-cannot-reply', profileId: 'us', why: 'receiving-profile-only' },
  ],
  [
    { type: '/problems/reply-too-long', status: 422, title, length: 282, max: 280 },
    { reason: 'too-long', length: 282, max: 280 },
  ],
  [
    {
      type: '/problems/invalid-request',
      status: 422,
      title,
      errors: [{ path: 'mailboxId', message: 'there is no such mailbox' }],
    },
    { reason: 'mailbox-gone' },
  ],
  [
    { type: '/problems/invalid-request', status: 422, title, errors: [] },
    { reason: 'other', title },
  ],
];

test.each(problems)('$type is a refusal: nothing was published', (problem, refusal) => {
  expect(readFailedOutcome(new ProblemError(problem))).toEqual({ outcome: 'refused', refusal });
});

test.each([
  new ConnectionError('No answer'),
  new ContractError('POST', '', 'no JSON'),
  new ProblemError({ type: '/problems/internal', status: 500, title }),
  new Error('Bug'),
  new ProblemError({ type: '/problems/signed-out', status: 401, title: 'Signed out' }),
  new ProblemError({
    type: '/problems/too-many-requests',
    status: 429,
    title: 'Too many requests',
    retryAfterSeconds: 2,
  }),
])('after %s nobody knows whether it was published', (error) => {
  expect(readFailedOutcome(error)).toEqual({ outcome: 'lost' });
});

test('only what has become of a reply says that it cannot be taken back', () => {
  const read = (type: 'reply-published' | 'reply-withdrawn') =>
    readUndoFailure(new ProblemError({ type: `/problems/${type}`, status: 409, title }));
  expect(read('reply-published')).toBe('tooLate');
  expect(read('reply-withdrawn')).toBe('elsewhere');
  const missing = { type: '/problems/not-found', status: 404, title, id: 'one' } as const;
  expect(readUndoFailure(new ProblemError({ ...missing, resource: 'outbox-reply' }))).toBe('gone');
  expect(readUndoFailure(new ProblemError({ ...missing, resource: 'user' }))).toBe('lost');
  for (const [problem] of problems) expect(readUndoFailure(new ProblemError(problem))).toBe('lost');
  expect(readUndoFailure(new ConnectionError('No answer'))).toBe('lost');
});

test('whoever is turned away while taking a reply back does not hear that it is too late', () => {
  const signedOut = { type: '/problems/signed-out', status: 401, title } as const;
  expect(readUndoFailure(new ProblemError(signedOut))).toBe('lost');
});
