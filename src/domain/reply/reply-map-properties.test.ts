import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryReplyWorld, collectFacts } from '../test-support/arbitrary-reply-world';
import type { ReplyWorld, WorldMention } from '../test-support/arbitrary-reply-world';
import { countReplyMap, findAnsweringPlaces } from './count-reply-map';
import { findFolderConflicts } from './folder-conflicts';
import { groupMentions } from './group-mentions';
import { isSameAnswer } from './is-same-answer';
import { resolveReplyProfile } from './resolve-reply-profile';
import { countBlockedMentions } from './count-blocked-mentions';
import { findSettingProblems } from './setting-problems';

const runs = { numRuns: 400 };

/** The world's mailbox as the map sees it, its groups, and the mentions that it shows. */
function readWorld({ before, settings, mentions }: ReplyWorld) {
  const shown = mentions.filter(({ topicIds }) =>
    topicIds.some((id) => before.topicIds.includes(id)),
  );
  return {
    mailbox: {
      id: 'mailbox',
      topicIds: before.topicIds,
      replyWith: settings.mailbox.replyWith,
      folders: settings.folders,
    },
    groups: groupMentions(collectFacts(mentions), before).groups,
    sides: { profiles: before.profiles, settings },
    shown,
  };
}

function resolveFrom(
  { before, settings }: ReplyWorld,
  mention: WorldMention,
  folderId: string | null,
) {
  const { topicIds, ...frame } = before;
  return resolveReplyProfile({
    ...frame,
    mention: mention.mention,
    mailbox: { id: 'mailbox', topicIds, ...settings.mailbox },
    folders: settings.folders.filter(({ id }) => mention.folderIds.includes(id)),
    openFolderId: folderId,
  });
}

describe('for any mailbox', () => {
  test('the map counts what the resolver says, row by row', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(), (world) => {
        const { mailbox, groups, shown } = readWorld(world);
        const counts = countReplyMap(mailbox, groups, world.before.profiles);
        for (const { target, serviceId, ...count } of counts) {
          const folderId = target.kind === 'mailbox' ? null : target.id;
          const held = shown.filter(
            ({ mention, folderIds }) =>
              mention.serviceId === serviceId &&
              (folderId === null || folderIds.includes(folderId)),
          );
          const outcomes = held.map((mention) => resolveFrom(world, mention, folderId));
          expect(count).toEqual({
            mentions: held.length,
            open: held.filter(({ isOpen }) => isOpen).length,
            blocked: outcomes.filter(
              (outcome) =>
                outcome.status === 'blocked' &&
                outcome.level !== 'receiving-profile' &&
                outcome.folderId === folderId,
            ).length,
            unanswerable: outcomes.filter(({ status }) => status === 'unanswerable').length,
            conflicting: outcomes.filter(
              (outcome) =>
                outcome.dependsOnView && (folderId === null || outcome.folderId === folderId),
            ).length,
          });
        }
        const ofMailbox = counts.filter(({ target }) => target.kind === 'mailbox');
        expect(ofMailbox.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(shown.length);
      }),
      runs,
    );
  });

  test('a profile is found just where it answers', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(), fc.nat(), (world, index) => {
        const { mailbox, groups, shown } = readWorld(world);
        const { profiles } = world.before;
        const profile = profiles[index % Math.max(1, profiles.length)];
        fc.pre(profile !== undefined);
        const places = findAnsweringPlaces(profile, mailbox, groups, profiles);
        const answered = [null, ...mailbox.folders.map(({ id }) => id)].map(
          (folderId) =>
            shown.filter((mention) => {
              if (folderId !== null && !mention.folderIds.includes(folderId)) return false;
              const outcome = resolveFrom(world, mention, folderId);
              return outcome.status === 'answered' && outcome.profileId === profile.id;
            }).length,
        );
        const found = places.map(({ mentions }) => mentions).sort((a, b) => a - b);
        expect(found).toEqual(answered.filter((count) => count > 0).sort((a, b) => a - b));
      }),
      runs,
    );
  });

  test('a conflict counts the mentions that its two folders answer differently', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(), (world) => {
        const { groups, sides, shown, mailbox } = readWorld(world);
        const conflicts = findFolderConflicts(groups, sides);
        const folderIds = mailbox.folders.map(({ id }) => id);
        const pairs = folderIds.flatMap((upper, place) =>
          folderIds.slice(place + 1).map((lower): [string, string] => [upper, lower]),
        );
        const speaks = (mention: WorldMention, folderId: string) =>
          resolveFrom(world, mention, folderId).folderId === folderId;
        for (const [upper, lower] of pairs) {
          const disputed = shown.filter(
            (mention) =>
              [upper, lower].every((id) => mention.folderIds.includes(id) && speaks(mention, id)) &&
              !isSameAnswer(resolveFrom(world, mention, upper), resolveFrom(world, mention, lower)),
          );
          const counted = conflicts.filter(
            (conflict) => conflict.folderIds[0] === upper && conflict.folderIds[1] === lower,
          );
          const sum = (key: 'mentions' | 'overruled') =>
            counted.reduce((total, conflict) => total + conflict[key], 0);
          expect(sum('mentions')).toBe(disputed.length);
          expect(sum('overruled')).toBe(
            disputed.filter((mention) => resolveFrom(world, mention, null).folderId !== upper)
              .length,
          );
        }
        expect(conflicts.every(({ mentions }) => mentions > 0)).toBe(true);
      }),
      runs,
    );
  });

  test('a problem counts the mentions that it blocks where it was set', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(), (world) => {
        const { groups, sides, shown } = readWorld(world);
        for (const problem of findSettingProblems(
          { id: 'mailbox', ...sides },
          world.before.services,
        )) {
          const folderId = problem.target.kind === 'mailbox' ? null : problem.target.id;
          const blocked = shown.filter((mention) => {
            const isHeld = folderId === null || mention.folderIds.includes(folderId);
            if (!isHeld || mention.mention.serviceId !== problem.serviceId) return false;
            const outcome = resolveFrom(world, mention, folderId);
            return (
              outcome.status === 'blocked' &&
              outcome.level !== 'receiving-profile' &&
              outcome.folderId === folderId &&
              outcome.profileId === problem.profileId
            );
          });
          expect(countBlockedMentions(problem, groups, sides)).toEqual({
            mentions: blocked.length,
            open: blocked.filter(({ isOpen }) => isOpen).length,
          });
        }
      }),
      runs,
    );
  });
});
