import { expect, test } from 'vitest';
import { findBulkReplyConcerns } from './bulk-reply-concerns';
import type { ConcernedMention, ConversationState } from './bulk-reply-concerns';

function mention(id: string, changes: Partial<ConcernedMention> = {}): ConcernedMention {
  return {
    id,
    conversationId: id,
    receivedAt: '2026-11-20T10:00:00.000Z',
    resolution: { status: 'answered', profileId: 'care', rule: 'mailbox', folderId: null },
    conversationReply: null,
    isWaiting: false,
    ...changes,
  };
}
const reply = (profileId: string, sentAt: string) => ({
  conversationReply: { profileId, sentAt: `2026-11-20T${sentAt}:00.000Z` },
});

const find = (mentions: readonly ConcernedMention[], now: Record<string, ConversationState> = {}) =>
  findBulkReplyConcerns(mentions, new Map(Object.entries(now)));

test('conversations that were answered since, or as another profile before', () => {
  const mentions = [
    mention('new'),
    mention('since', reply('care', '11:00')),
    mention('before', reply('care', '09:00')),
    mention('other', reply('us', '09:00')),
  ];
  expect(find(mentions)).toEqual({
    answeredMeanwhile: [],
    waiting: [],
    answeredSince: ['since'],
    otherProfile: ['other'],
    sameConversation: [],
  });
});

test('a reply of the moment in which a mention came in was not sent after it', () => {
  const mentions = [mention('same moment', reply('care', '10:00'))];
  expect(find(mentions).answeredSince).toEqual([]);
});

test('where nobody answers now, no profile differs from the one before', () => {
  const blocked: ConcernedMention['resolution'] = {
    ...{ status: 'blocked', level: 'mailbox', folderId: null, profileId: 'care' },
    ...{ problem: 'expired', alternative: null },
  };
  const mentions = [mention('blocked', { ...reply('us', '09:00'), resolution: blocked })];
  expect(find(mentions).otherProfile).toEqual([]);
});

test('of a conversation whose mentions came in at once, all but the first', () => {
  const mentions = ['1', '2'].map((id) => mention(id, { conversationId: 'one' }));
  expect(find(mentions).sameConversation).toEqual(['2']);
});

test('of a conversation that is there more than once, all but the newest', () => {
  const mentions = [
    mention('1', { conversationId: 'one', receivedAt: '2026-11-20T11:00:00.000Z' }),
    mention('2', { conversationId: 'one', receivedAt: '2026-11-20T12:00:00.000Z' }),
    mention('3', { conversationId: 'one' }),
    mention('4'),
  ];
  expect(find(mentions).sameConversation).toEqual(['1', '3']);
});

test('what was answered since the table was made is said as that alone, by the newest reply', () => {
  const mentions = [
    mention('first'),
    mention('again', reply('care', '11:00')),
    mention('not again', reply('care', '11:00')),
    mention('gone', reply('care', '11:00')),
  ];
  const answer = (profileId: string, sentAt: string) => ({
    ...reply(profileId, sentAt),
    isWaiting: false,
  });
  const now = {
    first: answer('us', '12:00'),
    again: answer('us', '12:00'),
    'not again': answer('care', '11:00'),
    gone: { conversationReply: null, isWaiting: false },
  };
  expect(find(mentions, now)).toMatchObject({
    answeredMeanwhile: ['first', 'again'],
    answeredSince: ['not again', 'gone'],
    otherProfile: ['first', 'again'],
  });
});

test('a reply of one’s own that waits is told as it is now, and else as in the table', () => {
  const mentions = [
    mention('still', { isWaiting: true }),
    mention('now'),
    mention('no more', { isWaiting: true }),
  ];
  const state = (isWaiting: boolean) => ({ conversationReply: null, isWaiting });
  const now = { now: state(true), 'no more': state(false) };
  expect(find(mentions, now).waiting).toEqual(['still', 'now']);
});
