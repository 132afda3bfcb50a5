import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryReplyWorld, collectFacts } from '../test-support/arbitrary-reply-world';
import type { ReplyWorld, WorldMention } from '../test-support/arbitrary-reply-world';
import { countReplyMap, findAnsweringPlaces } from './count-reply-map';
import { findFolderConflicts } from './folder-conflicts';
import type { FolderConflict } from './folder-conflicts';
import { groupMentions } from './group-mentions';
import { isSameAnswer } from './is-same-answer';
import { resolveReplyProfile } from './resolve-reply-profile';
import { countBlockedMentions } from './count-blocked-mentions';
import { findSettingProblems } from './setting-problems';
import type { ReplyFolder } from './settings-rules';
import { findReplyChoice } from '../reply-with';
import type { ReplyChoice } from '../reply-with';
import { propertyRuns } from '../test-support/property-runs';

const runs = propertyRuns(400);

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

/** The world as it is once the filters have changed. */
function afterMove(world: ReplyWorld): ReplyWorld {
  const mentions = world.mentions.map(({ folderIdsAfter, ...mention }) => ({
    ...mention,
    folderIds: folderIdsAfter ?? mention.folderIds,
  }));
  return { ...world, mentions };
}

/** What the rules say of every two folders, service by service; those that never disagree are left out. */
function listConflicts(
  world: ReplyWorld,
  shown: readonly WorldMention[],
  folders: readonly ReplyFolder[],
): FolderConflict[] {
  const pairs = folders.flatMap((upper, place) =>
    folders.slice(place + 1).map((lower): [ReplyFolder, ReplyFolder] => [upper, lower]),
  );
  const serviceIds = [...new Set(shown.map(({ mention }) => mention.serviceId))];
  const conflicts = serviceIds.flatMap((serviceId) =>
    pairs.map(([upper, lower]): FolderConflict => {
      const disputed = shown.filter((mention) => {
        const views = [upper, lower].map(({ id }) => resolveFrom(world, mention, id));
        const [above, below] = views;
        return (
          mention.mention.serviceId === serviceId &&
          above?.folderId === upper.id &&
          below?.folderId === lower.id &&
          !isSameAnswer(above, below)
        );
      });
      const says = (folder: ReplyFolder): ReplyChoice =>
        findReplyChoice(folder.replyWith, serviceId) ?? { kind: 'same-as-mailbox' };
      return {
        serviceId,
        folderIds: [upper.id, lower.id],
        choices: [says(upper), says(lower)],
        mentions: disputed.length,
        open: disputed.filter(({ isOpen }) => isOpen).length,
        overruled: disputed.filter(
          (mention) => resolveFrom(world, mention, null).folderId !== upper.id,
        ).length,
      };
    }),
  );
  return conflicts.filter(({ mentions }) => mentions > 0);
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
        const rowsOf = ({ mention, folderIds }: WorldMention) => [
          JSON.stringify([{ kind: 'mailbox', id: 'mailbox' }, mention.serviceId]),
          ...mailbox.folders
            .filter(({ id }) => folderIds.includes(id))
            .map(({ id }) => JSON.stringify([{ kind: 'smart-folder', id }, mention.serviceId])),
        ];
        expect(
          counts.map(({ target, serviceId }) => JSON.stringify([target, serviceId])).sort(),
        ).toEqual([...new Set(shown.flatMap(rowsOf))].sort());
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
        const rows = [
          { kind: 'mailbox', id: 'mailbox' },
          ...mailbox.folders.map(({ id }) => ({ kind: 'smart-folder', id })),
        ];
        const expected = rows.flatMap((target) => {
          const folderId = target.kind === 'mailbox' ? null : target.id;
          const answered = shown.filter((mention) => {
            if (folderId !== null && !mention.folderIds.includes(folderId)) return false;
            const outcome = resolveFrom(world, mention, folderId);
            return outcome.status === 'answered' && outcome.profileId === profile.id;
          });
          const open = answered.filter(({ isOpen }) => isOpen).length;
          const { serviceId } = profile;
          return answered.length === 0
            ? []
            : [{ target, serviceId, mentions: answered.length, open }];
        });
        const byRow = (list: { target: object }[]) =>
          new Map(list.map((place) => [JSON.stringify(place.target), place]));
        expect(places).toHaveLength(expected.length);
        expect(byRow(places)).toEqual(byRow(expected));
      }),
      runs,
    );
  });

  test('a conflict is two folders that answer mentions differently after a change of filters', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(true), (moving) => {
        const { groups, sides } = readWorld(moving);
        const world = afterMove(moving);
        const { shown, mailbox } = readWorld(world);
        const conflicts = findFolderConflicts(groups, sides);
        const expected = listConflicts(world, shown, mailbox.folders);
        const byPair = (list: readonly FolderConflict[]) =>
          new Map(list.map((one) => [JSON.stringify([one.serviceId, one.folderIds]), one]));
        expect(conflicts).toHaveLength(expected.length);
        expect(byPair(conflicts)).toEqual(byPair(expected));
        const counts = conflicts.map(({ mentions }) => mentions);
        expect(counts).toEqual(counts.toSorted((left, right) => right - left));
      }),
      runs,
    );
  });

  test.each(['before', 'after'] as const)(
    'a problem counts the mentions that it blocks where it was set, %s a change of filters',
    (side) => {
      fc.assert(
        fc.property(arbitraryReplyWorld(true), (moving) => {
          const { groups } = readWorld(moving);
          const world = side === 'before' ? moving : afterMove(moving);
          const { sides, shown } = readWorld(world);
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
            expect(countBlockedMentions(problem, groups, sides, side)).toEqual({
              mentions: blocked.length,
              open: blocked.filter(({ isOpen }) => isOpen).length,
            });
          }
        }),
        runs,
      );
    },
  );
});
