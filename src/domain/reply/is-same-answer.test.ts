import { describe, expect, test } from 'vitest';
import { findNamedProfileId, isSameAnswer } from './is-same-answer';
import type { ReplyDecision } from './resolution';

const answered = { status: 'answered', profileId: 'us', rule: 'folder', folderId: 'vip' } as const;
const blocked = {
  status: 'blocked',
  level: 'mailbox',
  folderId: null,
  profileId: 'us',
  problem: 'expired',
  alternative: null,
} as const;
const unanswerable = {
  status: 'unanswerable',
  reason: 'no-profile-can-reply',
  folderId: null,
} as const;

const same: [string, ReplyDecision, ReplyDecision][] = [
  ['another rule', answered, { ...answered, rule: 'topic', folderId: null }],
  ['another problem', blocked, { ...blocked, problem: 'revoked' }],
  [
    'another alternative',
    blocked,
    { ...blocked, alternative: { profileId: 'fr', rule: 'last-used' } },
  ],
  ['another reason', unanswerable, { ...unanswerable, reason: 'service-cannot-reply' }],
];

const different: [string, ReplyDecision, ReplyDecision][] = [
  ['another profile', answered, { ...answered, profileId: 'fr' }],
  ['another profile that is blocked', blocked, { ...blocked, profileId: 'fr' }],
  ['the same profile, blocked', answered, blocked],
  ['nobody', answered, unanswerable],
  ['nobody, and blocked without a receiver', unanswerable, { ...blocked, profileId: null }],
];

describe('isSameAnswer', () => {
  test.each(same)('%s is the same answer', (_name, left, right) => {
    expect(isSameAnswer(left, right)).toBe(true);
  });

  test.each(different)('%s is another answer', (_name, left, right) => {
    expect(isSameAnswer(left, right)).toBe(false);
    expect(isSameAnswer(right, left)).toBe(false);
  });
});

test('a decision names who answers or is blocked, and nobody where there is nobody', () => {
  expect([answered, blocked, unanswerable].map(findNamedProfileId)).toEqual(['us', 'us', null]);
});
