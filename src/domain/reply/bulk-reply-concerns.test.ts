import { expect, test } from 'vitest';
import { findBulkReplyConcerns } from './bulk-reply-concerns';
import type { ConcernedMention } from './bulk-reply-concerns';

function mention(id: string, changes: Partial<ConcernedMention> = {}): ConcernedMention {
  return {
    id,
    conversationId: id,
    receivedAt: '2026-11-20T10:00:00.000Z',
    resolution: { status: 'answered', profileId: 'care', rule: 'mailbox', folderId: null },
    conversationReply: null,
    ...changes,
  };
}
const reply = (profileId: string, sentAt: string) => ({
  conversationReply: { profileId, sentAt: `2026-11-20T${sentAt}:00.000Z` },
});

test('conversations that were answered since, or as another profile before', () => {
  const mentions = [
    mention('new'),
    mention('since', reply('care', '11:00')),
    mention('before', reply('care', '09:00')),
    mention('other', reply('us', '09:00')),
  ];
  expect(findBulkReplyConcerns(mentions)).toEqual({
    answeredSince: ['since'],
    otherProfile: ['other'],
    sameConversation: [],
  });
});

test('a reply of the moment in which a mention came in was not sent after it', () => {
  const mentions = [mention('same moment', reply('care', '10:00'))];
  expect(findBulkReplyConcerns(mentions).answeredSince).toEqual([]);
});

test('where nobody answers now, no profile differs from the one before', () => {
  const blocked: ConcernedMention['resolution'] = {
    ...{ status: 'blocked', level: 'mailbox', folderId: null, profileId: 'care' },
    ...{ problem: 'expired', alternative: null },
  };
  const mentions = [mention('blocked', { ...reply('us', '09:00'), resolution: blocked })];
  expect(findBulkReplyConcerns(mentions).otherProfile).toEqual([]);
});

test('of a conversation whose mentions came in at once, all but the first', () => {
  const mentions = ['1', '2'].map((id) => mention(id, { conversationId: 'one' }));
  expect(findBulkReplyConcerns(mentions).sameConversation).toEqual(['2']);
});

test('of a conversation that is there more than once, all but the newest', () => {
  const mentions = [
    mention('1', { conversationId: 'one', receivedAt: '2026-11-20T11:00:00.000Z' }),
    mention('2', { conversationId: 'one', receivedAt: '2026-11-20T12:00:00.000Z' }),
    mention('3', { conversationId: 'one' }),
    mention('4'),
  ];
  expect(findBulkReplyConcerns(mentions).sameConversation).toEqual(['1', '3']);
});
