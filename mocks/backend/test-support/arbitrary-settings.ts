import fc from 'fast-check';
import type { ReplyWith } from '../../../src/domain/reply-with';
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
