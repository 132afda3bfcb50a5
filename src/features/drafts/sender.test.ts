import { describe, expect, test } from 'vitest';
import type { Profile } from '../../domain/profile';
import type { ReplyDecision, ReplyResolution } from '../../domain/reply/resolution';
import { findSender, hasAnswerChanged, listSenderOptions, summarizeAnswer } from './sender';

const profiles = [
  profile('us'),
  profile('fr'),
  profile('old', { authorization: 'revoked' }),
  profile('loose', { topicIds: [] }),
  profile('acme', { serviceId: 'x' }),
];
const service = { id: 'facebook', receivingProfileOnly: ['private-message' as const] };
const comment = { serviceId: 'facebook', kind: 'comment' as const, receivingProfileId: 'fr' };
const options = listSenderOptions(comment, service, profiles);

const answered = resolution({
  status: 'answered',
  profileId: 'us',
  rule: 'mailbox',
  folderId: null,
});
const blocked = resolution({
  status: 'blocked',
  level: 'mailbox',
  folderId: null,
  profileId: 'old',
  problem: 'revoked',
  alternative: { profileId: 'fr', rule: 'mentioned' },
});
const unanswerable = resolution({
  status: 'unanswerable',
  reason: 'no-profile-can-reply',
  folderId: null,
});

describe('the profiles to choose from', () => {
  test('are those of the service, each with what keeps it from replying', () => {
    expect(options.map(({ profile: { id }, problem }) => [id, problem])).toEqual([
      ['us', null],
      ['fr', null],
      ['old', 'revoked'],
      ['loose', 'no-topic'],
    ]);
  });

  test('are the receiver alone, where only the receiver may answer', () => {
    const message = { ...comment, kind: 'private-message' as const };
    const found = listSenderOptions(message, service, profiles);
    expect(
      found.filter(({ problem }) => problem === null).map(({ profile: { id } }) => id),
    ).toEqual(['fr']);
    expect(found[0]?.problem).toBe('receiving-profile-only');
  });
});

describe('the sender', () => {
  test('follows the rules', () => {
    const sender = findSender({ by: 'resolved' }, answered, options);
    expect(sender).toEqual({ profileId: 'us', chosenBy: 'resolved' });
  });

  test('is nobody where the rules are blocked or find nobody', () => {
    expect(findSender({ by: 'resolved' }, blocked, options)).toBeNull();
    expect(findSender({ by: 'resolved' }, unanswerable, options)).toBeNull();
  });

  test('is the alternative once it is taken', () => {
    const sender = findSender({ by: 'alternative', profileId: 'fr' }, blocked, options);
    expect(sender).toEqual({ profileId: 'fr', chosenBy: 'alternative' });
  });

  test('is not an alternative that is no longer offered', () => {
    expect(findSender({ by: 'alternative', profileId: 'us' }, blocked, options)).toBeNull();
  });

  test('follows the rules again when they are no longer blocked', () => {
    const sender = findSender({ by: 'alternative', profileId: 'fr' }, answered, options);
    expect(sender).toEqual({ profileId: 'us', chosenBy: 'resolved' });
  });

  test.each([answered, blocked, unanswerable])('is whom the agent chose, when $status', (given) => {
    const sender = findSender({ by: 'by-hand', profileId: 'fr' }, given, options);
    expect(sender).toEqual({ profileId: 'fr', chosenBy: 'by-hand' });
  });

  test.each(['old', 'loose', 'acme', 'gone'])('is not %s, which cannot reply', (profileId) => {
    expect(findSender({ by: 'by-hand', profileId }, answered, options)).toBeNull();
  });
});

test('an answer has changed when its status or its profile has', () => {
  const seen = summarizeAnswer(answered);
  expect(hasAnswerChanged(seen, seen)).toBe(false);
  expect(hasAnswerChanged(seen, { ...seen, profileId: 'fr' })).toBe(true);
  expect(hasAnswerChanged(seen, summarizeAnswer(blocked))).toBe(true);
  expect(hasAnswerChanged(null, seen)).toBe(false);
});

function resolution(decision: ReplyDecision): ReplyResolution {
  return { ...decision, dependsOnView: false, disagreeingFolderIds: [], trace: [] };
}

function profile(id: string, given: Partial<Profile> = {}): Profile {
  return {
    id,
    name: id,
    serviceId: 'facebook',
    handle: null,
    colour: 'blue',
    authorization: 'authorized',
    authorizationChangedAt: null,
    topicIds: ['brand'],
    ...given,
  };
}
