import { describe, expect, it } from 'vitest';
import { replySettingsChangeSchema } from '../../../src/contract/reply-settings-changes';
import { listRights } from '../../../src/domain/user';
import { countNaively, findMailbox } from '../../backend/test-support/count-naively';
import type { World } from '../world';
import { createDemoWorld } from './demo-world';

const world = createDemoWorld();
const history = world.replySettingsChanges;

describe("the demo's history", () => {
  it('has more than ten saves of its 30 days, by those who may, newer ones with newer revisions', () => {
    expect(history.length).toBeGreaterThan(10);
    for (const [index, change] of history.entries()) {
      expect(replySettingsChangeSchema.parse(change)).toEqual(change);
      expect(Date.parse(world.now) - Date.parse(change.at)).toBeLessThan(30 * 86_400_000);
      const role = world.users.find(({ id }) => id === change.userId)?.role ?? 'viewer';
      expect(listRights(role)).toContain(
        change.kind === 'mailbox' ? 'manage-mailboxes' : 'manage-smart-folders',
      );
      const before = history[index - 1];
      if (before === undefined) continue;
      const isSameStep = before.at === change.at;
      expect(change.settingsRevision).toBe(before.settingsRevision + (isSameStep ? 0 : 1));
      expect(change.at >= before.at).toBe(true);
    }
  });

  it('leads to the settings of today, and says about what each save changed', () => {
    let now: World = world;
    for (const change of history.toReversed()) {
      const before = takeBack(now, change);
      // Its numbers are of what the folders held before each save.
      const sides = {
        before: findMailbox(before, change.mailboxId),
        after: findMailbox(keepFilters(now, before), change.mailboxId),
      };
      const folderId = change.kind === 'mailbox' ? null : change.smartFolderId;
      const then = rewind(before, change.at);
      const counted = countNaively(then, sides, folderId, change.userId);
      expectNear(change.mentions, counted.mentions);
      expectNear(change.changedMentions, counted.changedMentions);
      expect(change.changedMentions).toBeLessThanOrEqual(change.mentions);
      now = before;
    }
  });
});

/** A world with the filters that its folders had before. */
function keepFilters(now: World, before: World): World {
  return {
    ...now,
    smartFolders: now.smartFolders.map((folder) => ({
      ...folder,
      filter: before.smartFolders.find(({ id }) => id === folder.id)?.filter ?? folder.filter,
    })),
  };
}

/** The numbers are written down; they need not follow every change of what people write. */
function expectNear(written: number, counted: number): void {
  expect(Math.abs(written - counted)).toBeLessThanOrEqual(5 + 0.25 * counted);
}

/** The world before a save; fails when the save does not lead to what it is now. */
function takeBack(now: World, change: (typeof history)[number]): World {
  const isSaved = ({ id }: { id: string }) =>
    id === (change.kind === 'mailbox' ? change.mailboxId : change.smartFolderId);
  const saved = [...now.mailboxes, ...now.smartFolders].find(isSaved);
  expect(saved).toMatchObject(change.after ?? {});
  return {
    ...now,
    mailboxes: now.mailboxes.map((mailbox) =>
      change.kind === 'mailbox' && isSaved(mailbox) ? { ...mailbox, ...change.before } : mailbox,
    ),
    smartFolders: now.smartFolders.map((folder) =>
      change.kind === 'smart-folder' && isSaved(folder) ? { ...folder, ...change.before } : folder,
    ),
  };
}

/** What had been written by then; and profiles that could still reply. */
function rewind(before: World, at: string): World {
  return {
    ...before,
    mentions: before.mentions.filter(({ receivedAt }) => receivedAt <= at),
    profiles: before.profiles.map((profile) => ({
      ...profile,
      authorization:
        (profile.authorizationChangedAt ?? '') > at ? 'authorized' : profile.authorization,
      // It lost its only topic later.
      topicIds: profile.id === 'x-jobs' ? ['careers'] : profile.topicIds,
    })),
  };
}
