import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryReplyWorld, collectFacts } from '../test-support/arbitrary-reply-world';
import { always, customReplyWith, replyInput } from '../test-support/reply-input';
import { decideService, OUT_OF_SCOPE } from './decide-service';
import { indexGroups } from './group-index';
import { groupMentions } from './group-mentions';
import type { MentionClass } from './group-mentions';
import { hashId } from './pick-profile';

const { services, profiles } = replyInput();
const frame = { services, profiles, lastUsedProfileIds: {}, topicIds: ['brand'] };
/** Two folders disagree, a third says what the first says, and two leave it to the mailbox. */
const settings = {
  mailbox: { replyWith: customReplyWith() },
  folders: [
    { id: 'vip', replyWith: customReplyWith(always('us')) },
    { id: 'france', replyWith: customReplyWith(always('fr')) },
    { id: 'brand', replyWith: customReplyWith(always('us')) },
    { id: 'silent', replyWith: customReplyWith() },
    { id: 'default', replyWith: { mode: 'default' } as const },
  ],
};

/** The numbers of different outcomes of mentions in each of the sets of folders, in many conversations. */
function countOutcomes(...folderSets: string[][]): number {
  const classes = folderSets.map((folderIds): MentionClass => ({
    ...{ serviceId: 'facebook', kind: 'comment', receivingProfileId: null },
    ...{ mentionedProfileIds: [], folderIds, topicIds: ['brand'] },
  }));
  const places = Array.from({ length: 40 * classes.length }, (_, place) => place);
  const { services: indexed } = indexGroups(
    groupMentions(
      {
        classes,
        classOf: Uint32Array.from(places, (place) => place % classes.length),
        conversationHash: Uint32Array.from(places, (place) => hashId(String(place))),
        isOpen: new Uint8Array(places.length),
      },
      frame,
    ),
  );
  const [service] = indexed;
  if (service === undefined) throw new Error('All mentions are of one service');
  // Each set falls into two groups, by the profile that rule 4 picks.
  expect(service.groups).toHaveLength(2 * classes.length);
  return decideService(service, { profiles, settings }, null, 'after').outcomes.length;
}

describe('each situation is decided once on each ground', () => {
  test('mentions that only silent folders tell apart share what their conversations pick', () => {
    expect(countOutcomes([], ['silent'], ['default', 'silent'])).toBe(2);
  });

  test('and what two folders disagree on', () => {
    const disputed = ['vip', 'france'];
    const sets = [disputed, [...disputed, 'silent'], [...disputed, 'default']];
    expect(countOutcomes(...sets)).toBe(2);
    expect(countOutcomes(['vip'], ['france'], ...sets)).toBe(6);
  });

  test('so do situations in which the same folder decides and none disagrees', () => {
    expect(countOutcomes(['vip'], ['vip', 'brand'])).toBe(2);
  });
});

test('for any mailbox, there is no outcome that no mention has', () => {
  fc.assert(
    fc.property(
      arbitraryReplyWorld(true),
      fc.constantFrom('before', 'after'),
      ({ mentions, before, after, folderId, ...world }, side) => {
        const grouped = groupMentions(collectFacts(mentions), before, after);
        const { profiles: known } = side === 'before' ? before : after;
        const wanted = { profiles: known, settings: world.settings };
        for (const service of indexGroups(grouped).services) {
          const { outcomes, outcomeOf } = decideService(service, wanted, folderId, side);
          const used = new Set(outcomeOf);
          used.delete(OUT_OF_SCOPE);
          expect([...used].sort((left, right) => left - right)).toEqual([...outcomes.keys()]);
        }
      },
    ),
  );
});
