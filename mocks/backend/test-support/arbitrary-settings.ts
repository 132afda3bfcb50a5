import fc from 'fast-check';
import type { ReplyChoice, ReplyWith } from '../../../src/domain/reply-with';
import type { World } from '../../worlds/world';
import { choices, createTeamWorld } from './team-world';

/** Any Reply with of the team world, also with profiles that cannot reply. */
export const anyReplyWith: fc.Arbitrary<ReplyWith> = fc.oneof(
  fc.constant({ mode: 'default' as const }),
  fc.record({
    mode: fc.constant('custom' as const),
    choices: fc.dictionary(fc.constantFrom('facebook', 'x'), fc.constantFrom(...choices)),
  }),
);

/** The team world with any settings. */
export function arbitraryTeamWorld(): fc.Arbitrary<World> {
  return fc.array(anyReplyWith, { minLength: 8, maxLength: 8 }).map((settings) => {
    const world = createTeamWorld();
    const things = [...world.smartFolders, ...world.mailboxes];
    things.forEach((thing, index) => {
      thing.replyWith = settings[index] ?? thing.replyWith;
    });
    return world;
  });
}

const alwaysOneOf = (...profileIds: string[]): fc.Arbitrary<ReplyChoice> =>
  fc.constantFrom(
    { kind: 'same-as-mailbox' as const },
    { kind: 'default' as const },
    ...profileIds.map((profileId) => ({ kind: 'profile' as const, profileId })),
  );

/** Any Reply with that may be saved, whatever was saved before. */
export const savableReplyWith: fc.Arbitrary<ReplyWith> = fc.oneof(
  fc.constant({ mode: 'default' as const }),
  fc
    .record(
      { facebook: alwaysOneOf('acme-us', 'acme-fr', 'acme-care'), x: alwaysOneOf('acme') },
      { requiredKeys: [] },
    )
    .map((some) => ({
      mode: 'custom' as const,
      choices: { ...some } as Record<string, ReplyChoice>,
    })),
);
