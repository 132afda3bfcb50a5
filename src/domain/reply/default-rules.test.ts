import { describe, expect, test } from 'vitest';
import { replyInput, replyMention } from '../test-support/reply-input';
import { profileProblemSchema } from './resolution';
import { resolveReplyProfile } from './resolve-reply-profile';
import type { ResolveReplyProfileInput } from './resolve-reply-profile';

function resolve(changes: Partial<ResolveReplyProfileInput>) {
  return resolveReplyProfile(replyInput(changes));
}

const problems = profileProblemSchema.options;

describe('rule 4, the default profile', () => {
  test('is the one that the agent last used on this service', () => {
    const mention = replyMention({ mentionedProfileIds: ['us'] });
    const lastUsedProfileIds = { facebook: 'fr', x: 'wrong-service' };
    expect(resolve({ mention, lastUsedProfileIds })).toMatchObject({
      profileId: 'fr',
      rule: 'last-used',
    });
  });

  test.each(problems)('else one mentioned: the last used is turned down as %s', (problem) => {
    const mention = replyMention({ mentionedProfileIds: ['fr'] });
    expect(resolve({ mention, lastUsedProfileIds: { facebook: problem } })).toMatchObject({
      profileId: 'fr',
      rule: 'mentioned',
    });
  });

  test('else one of the mailbox’s topics: those mentioned are all turned down', () => {
    const mention = replyMention({ mentionedProfileIds: problems });
    const outcome = resolve({ mention });
    expect(outcome).toMatchObject({ status: 'answered', rule: 'topic', folderId: null });
    expect(['us', 'care']).toContain(outcome.status === 'answered' && outcome.profileId);
  });

  test('else none: no profile can reply', () => {
    const mailbox = { ...replyInput().mailbox, topicIds: ['another'] };
    expect(resolve({ mailbox })).toStrictEqual({
      status: 'unanswerable',
      reason: 'no-profile-can-reply',
      folderId: null,
      dependsOnView: false,
      disagreeingFolderIds: [],
      trace: expect.any(Array) as unknown,
    });
  });
});
