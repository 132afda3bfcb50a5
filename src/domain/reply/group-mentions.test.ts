import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryReplyWorld, collectFacts } from '../test-support/arbitrary-reply-world';
import { replyInput } from '../test-support/reply-input';
import { findGrounds } from './find-grounds';
import { indexGroups } from './group-index';
import { groupMentions } from './group-mentions';
import type { MentionClass, ReplyFrame } from './group-mentions';
import { hashId } from './pick-profile';

const { services, profiles } = replyInput();
const frame: ReplyFrame = { services, profiles, lastUsedProfileIds: {}, topicIds: ['brand'] };

function classOf(changes: Partial<MentionClass> = {}): MentionClass {
  return {
    ...{ serviceId: 'facebook', kind: 'comment', receivingProfileId: null },
    ...{ mentionedProfileIds: [], folderIds: [], topicIds: ['brand'] },
    ...changes,
  };
}

/** Many open mentions of each class, each in a conversation of its own. */
function factsOf(...classes: MentionClass[]) {
  const count = 40 * classes.length;
  return {
    classes,
    classOf: Uint32Array.from({ length: count }, (_, place) => place % classes.length),
    conversationHash: Uint32Array.from({ length: count }, (_, place) => hashId(String(place))),
    isOpen: new Uint8Array(count).fill(1),
  };
}

describe('mentions that no setting can tell apart are one group', () => {
  test('what only its receiver may answer, in whatever conversation', () => {
    const message = classOf({ kind: 'private-message', receivingProfileId: 'us' });
    const { groups } = groupMentions(factsOf(message), frame);
    expect(groups).toMatchObject([{ mentions: 40, open: 40 }]);
  });

  test('else one for each profile that the default rule picks among', () => {
    const { groups } = groupMentions(factsOf(classOf()), frame);
    const picked = groups.map(({ before }) => before.answer?.profileId);
    expect(picked.toSorted()).toEqual(['care', 'us']);
  });

  test('they are alike whatever else tells their classes apart', () => {
    const alike = [
      classOf(),
      classOf({ kind: 'post' }),
      classOf({ topicIds: ['brand', 'france'] }),
    ];
    const { groups } = groupMentions(factsOf(...alike), frame);
    expect(groups.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(120);
    expect(groups).toHaveLength(2);
  });

  test('for any mentions, no two groups are the same', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(true), ({ mentions, before, after }) => {
        const { groups } = groupMentions(collectFacts(mentions), before, after);
        const told = groups.map(({ mentions: count, open, ...group }) => {
          expect(open).toBeLessThanOrEqual(count);
          expect(group.folderIdsAfter).not.toEqual(group.folderIds);
          return JSON.stringify(group);
        });
        expect(new Set(told).size).toBe(groups.length);
      }),
    );
  });

  test('without a change of the frame, what is settled after it is the same object', () => {
    for (const { before, after } of groupMentions(factsOf(classOf()), frame).groups) {
      expect(after).toBe(before);
    }
  });

  test('of a single candidate nothing is left to pick', () => {
    const mentioned = classOf({ mentionedProfileIds: ['fr'] });
    expect(findGrounds([mentioned, classOf()], frame).mixedHashes).toHaveLength(2);
  });
});

describe('the index of groups', () => {
  test('is made once', () => {
    const grouped = groupMentions(factsOf(classOf()), frame);
    expect(indexGroups(grouped)).toBe(indexGroups({ ...grouped }));
  });

  test('has the folders after a change by themselves only where some mention moves', () => {
    const still = classOf({ folderIds: ['vip'] });
    const [stays] = indexGroups(groupMentions(factsOf(still), frame)).services;
    expect(stays?.folderSetAfterOf).toBe(stays?.folderSetOf);
    const moving = classOf({ folderIdsAfter: ['vip'] });
    const [moves] = indexGroups(groupMentions(factsOf(still, moving), frame)).services;
    expect(moves?.folderSetAfterOf).not.toEqual(moves?.folderSetOf);
  });

  test('for any mentions, names each group, set of folders and ground once', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(true), ({ mentions, before, after }) => {
        const grouped = groupMentions(collectFacts(mentions), before, after);
        const { services: indexed, serviceOf, placeOf } = indexGroups(grouped);
        expect(new Set(indexed.map(({ serviceId }) => serviceId)).size).toBe(indexed.length);
        for (const { folderSets, grounds } of indexed) {
          expect(new Set(folderSets).size).toBe(folderSets.length);
          expect(new Set(grounds).size).toBe(grounds.length);
        }
        for (const [place, group] of grouped.groups.entries()) {
          const service = indexed[serviceOf[place] ?? -1];
          expect(service?.serviceId).toBe(group.serviceId);
          expect(service?.groups[placeOf[place] ?? -1]).toBe(group);
        }
      }),
    );
  });
});
