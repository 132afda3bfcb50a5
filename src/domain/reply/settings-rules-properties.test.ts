import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReplyChoice } from '../reply-with';
import { arbitrarySettledInput } from '../test-support/arbitrary-reply-input';
import { propertyRuns } from '../test-support/property-runs';
import { findDeciding, findProblem, listSpeaking } from '../test-support/reply-facts';
import { findNamedProfileId, isSameAnswer } from './is-same-answer';
import { resolveReplyProfile } from './resolve-reply-profile';
import type { ResolveReplyProfileInput } from './resolve-reply-profile';

const runs = propertyRuns(500);

describe('where the settings decide', () => {
  test('the folder named is the open one of those that speak, else the topmost, else none', () => {
    fc.assert(
      fc.property(arbitrarySettledInput(), (input) => {
        expect(resolveReplyProfile(input).folderId).toBe(findDeciding(input)?.id ?? null);
      }),
      runs,
    );
  });

  test('folder before mailbox: where a folder speaks, the mailbox’s Reply with changes nothing', () => {
    fc.assert(
      fc.property(arbitrarySettledInput(), (input) => {
        fc.pre(listSpeaking(input).length > 0);
        const mailbox = { ...input.mailbox, replyWith: { mode: 'default' as const } };
        const { trace, ...outcome } = resolveReplyProfile(input);
        expect(resolveReplyProfile({ ...input, mailbox })).toMatchObject(outcome);
        expect(trace).toContainEqual(expect.objectContaining({ rule: 'folder', spoke: true }));
      }),
      runs,
    );
  });

  test('no silent fallback: a chosen profile answers, or it blocks; nobody else answers', () => {
    fc.assert(
      fc.property(arbitrarySettledInput(), (input) => {
        const { replyWith } = findDeciding(input) ?? input.mailbox;
        const choice = findReplyChoice(replyWith, input.mention.serviceId);
        fc.pre(choice?.kind === 'profile');
        const problem = findProblem(input, choice.profileId);
        expect(resolveReplyProfile(input)).toMatchObject(
          problem === null
            ? { status: 'answered', profileId: choice.profileId }
            : { status: 'blocked', profileId: choice.profileId, problem },
        );
      }),
      runs,
    );
  });

  test('the alternative is what answers when everything is set to Default', () => {
    fc.assert(
      fc.property(arbitrarySettledInput(), (input) => {
        const resolution = resolveReplyProfile(input);
        fc.pre(resolution.status === 'blocked');
        const unset = resolveReplyProfile({
          ...input,
          folders: [],
          mailbox: { ...input.mailbox, replyWith: { mode: 'default' } },
        });
        const answer =
          unset.status === 'answered' ? { profileId: unset.profileId, rule: unset.rule } : null;
        expect(resolution.alternative).toStrictEqual(answer);
      }),
      runs,
    );
  });
});

describe('minimal disruption', () => {
  test('a profile that goes, and was not what was chosen or picked, changes no answer', () => {
    fc.assert(
      fc.property(arbitrarySettledInput(), fc.nat(), (input, index) => {
        const before = resolveReplyProfile(input);
        const gone = input.profiles[index % Math.max(1, input.profiles.length)];
        fc.pre(before.status === 'answered' && gone?.id !== before.profileId);
        const profiles = input.profiles.filter((profile) => profile !== gone);
        expect(isSameAnswer(resolveReplyProfile({ ...input, profiles }), before)).toBe(true);
      }),
      runs,
    );
  });

  test('a profile that comes to the mailbox’s topics changes no answer but to itself', () => {
    fc.assert(
      fc.property(arbitrarySettledInput(), (input) => {
        const world: ResolveReplyProfileInput = {
          ...input,
          mention: { ...input.mention, mentionedProfileIds: [] },
          mailbox: { ...input.mailbox, topicIds: ['common'], replyWith: { mode: 'default' } },
          folders: [],
          lastUsedProfileIds: {},
          profiles: input.profiles.map((profile) => ({ ...profile, topicIds: ['common'] })),
        };
        const newcomer = {
          id: 'newcomer',
          serviceId: input.mention.serviceId,
          authorization: 'authorized' as const,
          topicIds: ['common'],
        };
        const before = findNamedProfileId(resolveReplyProfile(world));
        const profiles = [newcomer, ...world.profiles];
        const after = findNamedProfileId(resolveReplyProfile({ ...world, profiles }));
        expect([before ?? 'newcomer', 'newcomer']).toContain(after);
      }),
      runs,
    );
  });
});
