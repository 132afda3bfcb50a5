import { expect, test } from 'vitest';
import {
  always,
  customReplyWith,
  defaultChoice,
  mailboxWith,
  replyInput,
  replyMention,
} from '../test-support/reply-input';
import { resolveReplyProfile } from './resolve-reply-profile';
import type { ResolveReplyProfileInput } from './resolve-reply-profile';

/** Each step's rule, and whether it spoke. */
function outline(changes: Partial<ResolveReplyProfileInput>): string[] {
  return resolveReplyProfile(replyInput(changes)).trace.map(
    (step) =>
      `${step.rule}${'isAlternative' in step && step.isAlternative ? ' as alternative' : ''}${step.spoke ? ' spoke' : ''}`,
  );
}

test('an unanswerable service ends the trace', () => {
  expect(outline({ mention: replyMention({ serviceId: 'blogs' }) })).toStrictEqual([
    'service spoke',
  ]);
});

test.each([
  ['facebook', { isKnown: true, spoke: false }],
  ['blogs', { isKnown: true, spoke: true }],
  ['nowhere', { isKnown: false, spoke: true }],
])('the first step says whether the service %s is known', (serviceId, step) => {
  const { trace } = resolveReplyProfile(replyInput({ mention: replyMention({ serviceId }) }));
  expect(trace[0]).toStrictEqual({ rule: 'service', serviceId, ...step });
});

test('the receiving profile ends the trace', () => {
  expect(outline({ mention: replyMention({ kind: 'private-message' }) })).toStrictEqual([
    'service',
    'receiving-profile spoke',
  ]);
});

test('a folder’s profile ends the trace', () => {
  expect(
    outline({ folders: [{ id: 'vip', replyWith: customReplyWith(always('us')) }] }),
  ).toStrictEqual(['service', 'receiving-profile', 'folder spoke']);
});

test('a folder’s default leads past the mailbox, and the trace says so', () => {
  const input = replyInput({
    mailbox: mailboxWith(always('fr')),
    folders: [{ id: 'vip', replyWith: customReplyWith(defaultChoice) }],
    lastUsedProfileIds: { facebook: 'us' },
  });
  expect(outline(input)).toStrictEqual([
    'service',
    'receiving-profile',
    'folder spoke',
    'mailbox',
    'last-used spoke',
  ]);
  expect(resolveReplyProfile(input).trace).toContainEqual({
    rule: 'mailbox',
    spoke: false,
    isPassedOver: true,
    says: always('fr'),
    profileId: null,
    problem: null,
  });
});

test('a mailbox’s profile is in its step, and in no other', () => {
  const { trace } = resolveReplyProfile(replyInput({ mailbox: mailboxWith(always('fr')) }));
  expect(trace.slice(1)).toStrictEqual([
    {
      rule: 'receiving-profile',
      spoke: false,
      kind: 'comment',
      profileId: null,
      problem: null,
    },
    { rule: 'folder', spoke: false, folders: [], folderId: null, profileId: null, problem: null },
    {
      rule: 'mailbox',
      spoke: true,
      isPassedOver: false,
      says: always('fr'),
      profileId: 'fr',
      problem: null,
    },
  ]);
});

test('a blocked mailbox is followed by the search for an alternative', () => {
  const input = replyInput({ mailbox: mailboxWith(always('expired')), profiles: [] });
  expect(outline(input)).toStrictEqual([
    'service',
    'receiving-profile',
    'folder',
    'mailbox spoke',
    'last-used as alternative',
    'mentioned as alternative',
    'topic as alternative',
    'no-profile as alternative spoke',
  ]);
});

test('nothing set and nobody there: every rule is listed', () => {
  expect(outline({ profiles: [] })).toStrictEqual([
    'service',
    'receiving-profile',
    'folder',
    'mailbox',
    'last-used',
    'mentioned',
    'topic',
    'no-profile spoke',
  ]);
});

test('the folders’ verdicts say who spoke, was overruled, is silent', () => {
  const input = replyInput({
    folders: [
      { id: 'other', replyWith: { mode: 'default' } },
      { id: 'vip', replyWith: customReplyWith(always('us')) },
      { id: 'france', replyWith: customReplyWith(defaultChoice) },
    ],
    openFolderId: 'france',
  });
  expect(resolveReplyProfile(input).trace[2]).toStrictEqual({
    rule: 'folder',
    spoke: true,
    folders: [
      { folderId: 'other', isOpen: false, says: null, verdict: 'silent' },
      { folderId: 'vip', isOpen: false, says: always('us'), verdict: 'overruled' },
      { folderId: 'france', isOpen: true, says: defaultChoice, verdict: 'spoke' },
    ],
    folderId: 'france',
    profileId: null,
    problem: null,
  });
});

test('every candidate of the default profile is listed with why it was turned down', () => {
  const mention = replyMention({
    mentionedProfileIds: ['wrong-service', 'us', 'revoked', 'care', 'gone', 'no-topic', 'us'],
  });
  const { trace } = resolveReplyProfile(
    replyInput({ mention, lastUsedProfileIds: { facebook: 'expired' } }),
  );
  expect(trace.slice(-2)).toStrictEqual([
    {
      rule: 'last-used',
      spoke: false,
      isAlternative: false,
      candidates: [{ profileId: 'expired', problem: 'expired' }],
    },
    {
      rule: 'mentioned',
      spoke: true,
      isAlternative: false,
      candidates: [
        { profileId: 'care', problem: 'not-picked' },
        { profileId: 'gone', problem: 'unknown' },
        { profileId: 'no-topic', problem: 'no-topic' },
        { profileId: 'revoked', problem: 'revoked' },
        { profileId: 'us', problem: null },
        { profileId: 'wrong-service', problem: 'wrong-service' },
      ],
    },
  ]);
});

test('topic candidates are those of this service that are connected to the mailbox', () => {
  expect(resolveReplyProfile(replyInput()).trace.at(-1)).toStrictEqual({
    rule: 'topic',
    spoke: true,
    isAlternative: false,
    candidates: [
      { profileId: 'care', problem: 'not-picked' },
      { profileId: 'us', problem: null },
    ],
  });
});

test('the receiver’s problem is in its step', () => {
  const mention = replyMention({ kind: 'private-message', receivingProfileId: 'revoked' });
  expect(resolveReplyProfile(replyInput({ mention })).trace[1]).toStrictEqual({
    rule: 'receiving-profile',
    spoke: true,
    kind: 'private-message',
    profileId: 'revoked',
    problem: 'revoked',
  });
});
