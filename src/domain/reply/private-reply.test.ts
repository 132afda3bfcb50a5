import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../service';
import { arbitraryReplyInput } from '../test-support/arbitrary-reply-input';
import { asAnswered, canReplyPrivately } from './private-reply';
import { resolveReplyProfile } from './resolve-reply-profile';

const facebook = {
  canReply: true,
  canReplyPrivately: ['comment', 'private-message'] as MentionKind[],
};

describe('a private reply', () => {
  it.each([
    ['to a comment, where the service has both', 'comment', facebook, true],
    ['to another kind', 'post', facebook, false],
    ['to what is private anyway', 'private-message', facebook, false],
    ['where the service says nothing of it', 'comment', { canReply: true }, false],
    ['where the service cannot be answered', 'comment', { ...facebook, canReply: false }, false],
    ['where the service is unknown', 'comment', undefined, false],
  ] as const)('%s', (_, kind, service, isPossible) => {
    expect(canReplyPrivately({ kind }, service)).toBe(isPossible);
  });

  it('follows rule 1: only the receiving profile may send it, whatever was set', () => {
    fc.assert(
      fc.property(arbitraryReplyInput(), (input) => {
        const services = input.services.map((service) => ({
          ...service,
          receivingProfileOnly: ['private-message' as const],
        }));
        const mention = asAnswered(input.mention, true);
        const outcome = resolveReplyProfile({ ...input, services, mention });
        if (outcome.status === 'answered') {
          expect(outcome.rule).toBe('receiving-profile');
          expect(outcome.profileId).toBe(input.mention.receivingProfileId);
        } else if (outcome.status === 'blocked') {
          expect(outcome).toMatchObject({ level: 'receiving-profile', alternative: null });
        }
        expect(outcome.dependsOnView).toBe(false);
      }),
    );
  });

  it('leaves the mention as it is when it is public', () => {
    const mention = { kind: 'comment' as const, id: 'one' };
    expect(asAnswered(mention, false)).toBe(mention);
    expect(asAnswered(mention, true)).toEqual({ kind: 'private-message', id: 'one' });
  });
});
