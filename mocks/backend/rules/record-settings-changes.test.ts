import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMailbox, saveMailbox } from '../../../src/contract/mailboxes';
import type { MailboxSettings } from '../../../src/contract/mailboxes';
import { listReplySettingsChanges } from '../../../src/contract/reply-settings-changes';
import { getSession } from '../../../src/contract/session';
import { getSmartFolder, saveSmartFolder } from '../../../src/contract/smart-folders';
import type { SmartFolderSettings } from '../../../src/contract/smart-folders';
import { propertyRuns } from '../../../src/domain/test-support/property-runs';
import type { World } from '../../worlds/world';
import { createWorkedExample } from '../../worlds/worked-example';
import { arbitraryTeamWorld, savableReplyWith } from '../test-support/arbitrary-settings';
import { countNaively, findMailbox } from '../test-support/count-naively';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';
import { filters } from '../test-support/team-world';
import { supportSettings, vipSettings } from '../test-support/worked-example-requests';

/** A save that someone makes. What is left out stays. */
const saves = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('mailbox' as const),
      replyWith: fc.option(savableReplyWith, { nil: undefined }),
      topicIds: fc.option(fc.subarray(['brand', 'shop', 'press'], { minLength: 1 }), {
        nil: undefined,
      }),
      isTurned: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('smart-folder' as const),
      id: fc.constantFrom('mine', 'open', 'french', 'all'),
      replyWith: fc.option(savableReplyWith, { nil: undefined }),
      filter: fc.option(fc.constantFrom(...filters), { nil: undefined }),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);
type Save = typeof saves extends fc.Arbitrary<(infer One)[]> ? One : never;

describe('the history', () => {
  it('has an entry for each save that changes settings, with what the save changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryTeamWorld(),
        saves,
        fc.constantFrom('admin-a', 'editor-c'),
        async (world, made, author) => {
          const test = createTestBackend(world);
          let now = world;
          let expected: unknown[] = [];
          for (const save of made) {
            const as = save.kind === 'mailbox' ? 'admin-a' : author;
            const next = takeSave(now, save);
            await send(test, next, save, as);
            expected = [...describeSave(now, next, save, as), ...expected];
            now = next;
          }
          const query = { limit: '200' };
          const { items } = await test.call(listReplySettingsChanges, { query });
          expect(items).toMatchObject(expected);
          expect(items).toHaveLength(expected.length);
        },
      ),
      propertyRuns(150),
    );
  }, 60_000);

  it('says when, and from which revision on', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const body = supportSettings({ name: 'Help' });
    const params = { mailboxId: 'support' };
    const { changedAt } = await call(saveMailbox, { params, version: 1, body });
    const { settingsRevision } = await call(getSession);
    const { items } = await call(listReplySettingsChanges);
    expect(items).toMatchObject([{ at: changedAt, settingsRevision, changedMentions: 0 }]);
  });

  it('has nothing of a save that changes nothing, nor of one that is refused', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const mailbox = { params: { mailboxId: 'support' } };
    const folder = { params: { smartFolderId: 'vip' } };
    await call(saveMailbox, { ...mailbox, version: 1, body: supportSettings() });
    await call(saveSmartFolder, { ...folder, version: 1, body: vipSettings() });
    const body = supportSettings({ name: 'Help' });
    await refuse('/problems/stale-mailbox', saveMailbox, { ...mailbox, version: 1, body });
    const reset = vipSettings({ replyWith: { mode: 'default' } });
    const stale = { ...folder, version: 1, body: reset };
    await refuse('/problems/stale-smart-folder', saveSmartFolder, stale);
    const viewer = { ...folder, version: 2, body: reset, as: 'viewer-d' };
    await refuse('/problems/forbidden', saveSmartFolder, viewer);
    expect(await call(listReplySettingsChanges)).toMatchObject({ items: [], total: 0 });
  });

  it('is written in the commit of the save, or not at all', async () => {
    const { call, store } = createTestBackend(createWorkedExample());
    const body = vipSettings({ replyWith: { mode: 'default' } });
    await call(saveSmartFolder, { params: { smartFolderId: 'vip' }, version: 1, body });
    const journal = await store().readJournal(0);
    expect(journal.map(({ changes }) => changes.map(({ collection }) => collection))).toEqual([
      ['smartFolders', 'account', 'replySettingsChanges'],
    ]);
  });
});

function takeSave(world: World, save: Save): World {
  if (save.kind === 'mailbox') {
    return {
      ...world,
      mailboxes: world.mailboxes.map((mailbox) =>
        mailbox.id === 'support'
          ? {
              ...mailbox,
              replyWith: save.replyWith ?? mailbox.replyWith,
              topicIds: save.topicIds ?? mailbox.topicIds,
              smartFolderIds: save.isTurned
                ? mailbox.smartFolderIds.toReversed()
                : mailbox.smartFolderIds,
            }
          : mailbox,
      ),
    };
  }
  return {
    ...world,
    smartFolders: world.smartFolders.map((folder) =>
      folder.id === save.id
        ? {
            ...folder,
            replyWith: save.replyWith ?? folder.replyWith,
            filter: save.filter ?? folder.filter,
          }
        : folder,
    ),
  };
}

async function send({ call }: TestBackend, next: World, save: Save, as: string): Promise<void> {
  if (save.kind === 'mailbox') {
    const params = { mailboxId: 'support' };
    const { version } = await call(getMailbox, { params });
    await call(saveMailbox, { params, version, body: readMailbox(next), as });
  } else {
    const params = { smartFolderId: save.id };
    const { version } = await call(getSmartFolder, { params });
    await call(saveSmartFolder, { params, version, body: readFolder(next, save.id), as });
  }
}

/** The entry that a save makes; none when it changes nothing. */
function describeSave(now: World, next: World, save: Save, as: string): unknown[] {
  const [before, after] =
    save.kind === 'mailbox'
      ? [readMailbox(now), readMailbox(next)]
      : [readFolder(now, save.id), readFolder(next, save.id)];
  if (isDeepStrictEqual(asSent(before), asSent(after))) return [];
  const sides = { before: findMailbox(now, 'support'), after: findMailbox(next, 'support') };
  const folderId = save.kind === 'mailbox' ? null : save.id;
  return [
    {
      kind: save.kind,
      userId: as,
      mailboxId: 'support',
      ...(folderId === null ? {} : { smartFolderId: folderId }),
      before,
      after,
      ...countNaively(now, sides, folderId, as),
    },
  ];
}

/** As JSON brings it: made-up objects may have no prototype, which is a difference to a strict comparison alone. */
function asSent(settings: MailboxSettings | SmartFolderSettings): unknown {
  return JSON.parse(JSON.stringify(settings));
}

function readMailbox(world: World): MailboxSettings {
  const { id: _id, version: _version, ...settings } = findMailbox(world, 'support').mailbox;
  return settings;
}

function readFolder(world: World, folderId: string): SmartFolderSettings {
  const folder = world.smartFolders.find(({ id }) => id === folderId);
  if (folder === undefined) throw new Error(`The world has the folder ${folderId}`);
  const { id: _id, mailboxId: _mailboxId, version: _version, ...settings } = folder;
  return settings;
}
