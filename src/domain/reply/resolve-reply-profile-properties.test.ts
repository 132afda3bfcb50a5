import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryReplyInput } from '../test-support/arbitrary-reply-input';
import { deepFreeze } from '../test-support/deep-freeze';
import { propertyRuns } from '../test-support/property-runs';
import { resolveByTheBook } from '../test-support/reference-resolver';
import { findProblem, listSpeaking } from '../test-support/reply-facts';
import { isSameAnswer } from './is-same-answer';
import { pickProfile } from './pick-profile';
import { replyResolutionSchema } from './resolution';
import { resolveReplyProfile } from './resolve-reply-profile';
import type { ResolveReplyProfileInput } from './resolve-reply-profile';

const runs = propertyRuns(500);

describe('for any well-typed input', () => {
  test('a second, plain reading of the rules comes to the same', () => {
    fc.assert(
      fc.property(arbitraryReplyInput(), (input) => {
        const { trace } = resolveReplyProfile(input);
        const byTheBook = resolveByTheBook(input, pickProfile);
        expect(resolveReplyProfile(input)).toStrictEqual({ ...byTheBook, trace });
      }),
      propertyRuns(2000),
    );
  });

  test('it never throws and gives a valid resolution with nothing more in it', () => {
    fc.assert(
      fc.property(arbitraryReplyInput(), (input) => {
        const resolution = resolveReplyProfile(input);
        expect(replyResolutionSchema.parse(resolution)).toStrictEqual(resolution);
      }),
      propertyRuns(1000),
    );
  });

  test('it changes nothing and gives the same again', () => {
    fc.assert(
      fc.property(arbitraryReplyInput(), (input) => {
        const frozen = deepFreeze(input);
        expect(resolveReplyProfile(frozen)).toStrictEqual(resolveReplyProfile(frozen));
      }),
      runs,
    );
  });

  test('the order of services, profiles, mentioned profiles and topics does not matter', () => {
    const shuffled = arbitraryReplyInput().chain((input) =>
      fc.record({
        input: fc.constant(input),
        services: shuffle(input.services),
        profiles: shuffle(input.profiles),
        // Naming a profile twice does not matter either.
        mentionedProfileIds: shuffle([
          ...input.mention.mentionedProfileIds,
          ...input.mention.mentionedProfileIds,
        ]),
        topicIds: shuffle(input.mailbox.topicIds),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, services, profiles, mentionedProfileIds, topicIds }) => {
        const again = resolveReplyProfile({
          ...input,
          services,
          profiles,
          mention: { ...input.mention, mentionedProfileIds },
          mailbox: { ...input.mailbox, topicIds },
        });
        expect(again).toStrictEqual(resolveReplyProfile(input));
      }),
      runs,
    );
  });

  test('an open folder that does not contain the mention is ignored', () => {
    fc.assert(
      fc.property(arbitraryReplyInput(), (input) => {
        const elsewhere = resolveReplyProfile({ ...input, openFolderId: 'not one of them' });
        expect(elsewhere).toStrictEqual(resolveReplyProfile({ ...input, openFolderId: null }));
      }),
      runs,
    );
  });

  test('whoever answers, and every alternative, can reply', () => {
    fc.assert(
      fc.property(arbitraryReplyInput(), (input) => {
        const resolution = resolveReplyProfile(input);
        if (resolution.status === 'answered') {
          expect(findProblem(input, resolution.profileId)).toBeNull();
        } else if (resolution.status === 'blocked') {
          expect(findProblem(input, resolution.profileId)).toBe(resolution.problem);
          if (resolution.alternative !== null) {
            expect(findProblem(input, resolution.alternative.profileId)).toBeNull();
          }
        }
      }),
      runs,
    );
  });
});

describe('views', () => {
  const views = ({ folders }: ResolveReplyProfileInput) => [null, ...folders.map(({ id }) => id)];

  test('it depends on the view exactly when some view gives another status or profile', () => {
    fc.assert(
      fc.property(arbitraryReplyInput(), (input) => {
        const here = resolveReplyProfile(input);
        const differs = views(input).some(
          (openFolderId) => !isSameAnswer(resolveReplyProfile({ ...input, openFolderId }), here),
        );
        expect(here.dependsOnView).toBe(differs);
      }),
      runs,
    );
  });

  test('the disagreeing folders are the speaking ones that, open, give another answer', () => {
    fc.assert(
      fc.property(arbitraryReplyInput(), (input) => {
        const here = resolveReplyProfile(input);
        const disagreeing = listSpeaking(input)
          .map(({ id }) => id)
          .filter((id) => !isSameAnswer(resolveReplyProfile({ ...input, openFolderId: id }), here));
        expect(here.disagreeingFolderIds).toStrictEqual(disagreeing);
      }),
      runs,
    );
  });
});

function shuffle<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
