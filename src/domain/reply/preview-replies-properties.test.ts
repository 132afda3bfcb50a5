import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdit,
  arbitraryReplyWorld,
  collectFacts,
} from '../test-support/arbitrary-reply-world';
import type { ReplyWorld, WorldMention } from '../test-support/arbitrary-reply-world';
import { deepFreeze } from '../test-support/deep-freeze';
import { propertyRuns } from '../test-support/property-runs';
import { groupMentions } from './group-mentions';
import type { ReplyFrame } from './group-mentions';
import { isSameAnswer } from './is-same-answer';
import { findMentionPreview, previewReplies } from './preview-replies';
import type { ReplyPreview } from './preview-replies';
import type { PreviewTotals } from './preview-totals';
import type { ReplyOutcome } from './resolution';
import { resolveReplyProfile } from './resolve-reply-profile';
import type { ReplySettings } from './settings-choices';

/** How many worlds to try; the whole number of the goal is run with SIGNET_PREVIEW_WORLDS=20000. */
const runs = propertyRuns(Number(process.env['SIGNET_PREVIEW_WORLDS'] ?? 1500));

describe('for any mailbox and any sequence of edits', () => {
  test('every mention gets what the resolver says, before and after, and the totals are their sum', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(true), (world) => {
        let previous: ReplyPreview | null = null;
        for (const settings of listSettings(world)) {
          previous = preview(world, settings, previous);
          expectExact(world, settings, previous);
        }
      }),
      runs,
    );
  }, 900_000);

  test('an edit that is taken back leaves nothing changed', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(), (world) => {
        const [saved = world.settings, ...edited] = listSettings({ ...world, after: world.before });
        const same = { ...world, after: world.before };
        let last = preview(same, saved, null);
        for (const settings of edited) last = preview(same, settings, last);
        const { totals } = preview(same, saved, last);
        expect(totals).toMatchObject({ changed: 0, changedOpen: 0, lost: 0, blocked: 0 });
        expect(totals).toEqual(preview(same, saved, null).totals);
      }),
      propertyRuns(300),
    );
  });

  test('it changes nothing that it is given', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(), (world) => {
        const { before, after, settings } = deepFreeze(world);
        const grouped = groupMentions(collectFacts(world.mentions), before, after);
        const sides = [before, after].map(({ profiles }) => ({ profiles, settings }));
        const [from, to] = sides;
        if (from === undefined || to === undefined) throw new Error('There are two sides');
        deepFreeze(grouped.groups);
        previewReplies({ grouped, folderId: world.folderId, before: from, after: to });
      }),
      propertyRuns(200),
    );
  });
});

/** The settings that are saved, and those after each edit. */
function listSettings({ settings, edits }: ReplyWorld): ReplySettings[] {
  const list = [settings];
  for (const edit of edits) list.push(applyEdit(list.at(-1) ?? settings, edit));
  return list;
}

const groupedOf = new WeakMap<ReplyWorld, ReturnType<typeof groupMentions>>();

function preview(
  world: ReplyWorld,
  settings: ReplySettings,
  previous: ReplyPreview | null,
): ReplyPreview {
  const { mentions, before, after, folderId } = world;
  const grouped = groupedOf.get(world) ?? groupMentions(collectFacts(mentions), before, after);
  groupedOf.set(world, grouped);
  return previewReplies(
    {
      grouped,
      folderId,
      before: { profiles: before.profiles, settings: world.settings },
      after: { profiles: after.profiles, settings },
    },
    previous,
  );
}

function expectExact(world: ReplyWorld, settings: ReplySettings, actual: ReplyPreview): void {
  const { mentions, before, after, folderId } = world;
  const totals = createTotals();
  for (const [place, mention] of mentions.entries()) {
    const isLookedAt =
      [before, after].every(({ topicIds }) =>
        mention.topicIds.some((topicId) => topicIds.includes(topicId)),
      ) &&
      (folderId === null ||
        mention.folderIds.includes(folderId) ||
        mention.folderIdsAfter?.includes(folderId) === true);
    const found = findMentionPreview(actual, place);
    if (!isLookedAt) {
      expect(found).toBeNull();
      continue;
    }
    const { folderIds, folderIdsAfter = folderIds } = mention;
    const from = resolve(mention, folderIds, before, world.settings, folderId);
    const to = resolve(mention, folderIdsAfter, after, settings, folderId);
    const isChanged = !isSameAnswer(from, to);
    expect(found).toMatchObject({ before: from, after: to, isChanged });
    count(totals, mention, from, to, isChanged);
  }
  expect(actual.totals).toEqual(totals);
}

function resolve(
  { mention }: WorldMention,
  folderIds: readonly string[],
  { topicIds, ...frame }: ReplyFrame,
  { mailbox, folders }: ReplySettings,
  openFolderId: string | null,
): ReplyOutcome {
  const { trace, ...outcome } = resolveReplyProfile({
    ...frame,
    mention,
    mailbox: { id: 'mailbox', topicIds, ...mailbox },
    folders: folders.filter(({ id }) => folderIds.includes(id)),
    openFolderId,
  });
  expect(trace.length).toBeGreaterThan(0);
  return outcome;
}

function createTotals(): PreviewTotals {
  const none = () => ({ before: 0, after: 0 });
  return {
    mentions: 0,
    open: 0,
    changed: 0,
    changedOpen: 0,
    blocked: 0,
    unanswerable: 0,
    lost: 0,
    answers: new Map(),
    allBlocked: none(),
    allUnanswerable: none(),
    dependsOnView: none(),
  };
}

function count(
  totals: PreviewTotals,
  { isOpen }: WorldMention,
  from: ReplyOutcome,
  to: ReplyOutcome,
  isChanged: boolean,
): void {
  totals.mentions += 1;
  totals.open += Number(isOpen);
  totals.changed += Number(isChanged);
  totals.changedOpen += Number(isChanged && isOpen);
  totals.blocked += Number(to.status === 'blocked' && from.status !== 'blocked');
  totals.unanswerable += Number(to.status === 'unanswerable' && from.status !== 'unanswerable');
  totals.lost += Number(to.status !== 'answered' && from.status === 'answered');
  for (const [side, outcome] of [
    ['before', from],
    ['after', to],
  ] as const) {
    totals.dependsOnView[side] += Number(outcome.dependsOnView);
    if (outcome.status === 'blocked') totals.allBlocked[side] += 1;
    else if (outcome.status === 'unanswerable') totals.allUnanswerable[side] += 1;
    else {
      const pair = totals.answers.get(outcome.profileId) ?? { before: 0, after: 0 };
      pair[side] += 1;
      totals.answers.set(outcome.profileId, pair);
    }
  }
}
