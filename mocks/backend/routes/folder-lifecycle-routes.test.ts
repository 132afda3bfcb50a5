import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMailbox,
  deleteMailbox,
  getMailbox,
  getMailboxReach,
  listMailboxes,
  listMailboxFolders,
  listMentionValues,
  saveMailbox,
} from '../../../src/contract/mailboxes';
import { listMentions } from '../../../src/contract/mentions';
import {
  decodeReplyFacts,
  getReplyFacts,
  NEW_FOLDER_ID,
  tryFilter,
} from '../../../src/contract/reply-facts';
import type { ReplyFacts } from '../../../src/contract/reply-facts';
import { listReplySettingsChanges } from '../../../src/contract/reply-settings-changes';
import {
  createSmartFolder,
  deleteSmartFolder,
  getSmartFolder,
  saveSmartFolder,
} from '../../../src/contract/smart-folders';
import { readFolderIds } from '../../../src/domain/reply/group-mentions';
import { propertyRuns } from '../../../src/domain/test-support/property-runs';
import { createWorkedExample } from '../../worlds/worked-example';
import { readAllSettings } from '../test-support/read-settings';
import { createTeamWorld, filters } from '../test-support/team-world';
import { createTestBackend } from '../test-support/test-backend';
import { supportSettings, vipSettings } from '../test-support/worked-example-requests';

const support = { mailboxId: 'support' };
const angry = vipSettings({
  name: 'Angry',
  filter: { match: 'all', conditions: [{ field: 'language', operator: 'any-of', values: ['fr'] }] },
  replyWith: {
    mode: 'custom',
    choices: { facebook: { kind: 'profile', profileId: 'acme-us' } },
  },
});
const help = { name: 'Help', topicIds: ['brand'], replyWith: { mode: 'default' as const } };

describe('a smart folder', () => {
  it('is created last of its mailbox, once however often it is asked for', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const options = { params: support, key: 'k1', body: angry, as: 'editor-c' };
    const made = await call(createSmartFolder, options);
    expect(made).toMatchObject({ ...angry, mailboxId: 'support', version: 2 });
    expect(await call(createSmartFolder, options)).toEqual(made);
    const { smartFolderIds, version } = await call(getMailbox, { params: support });
    expect(smartFolderIds).toEqual(['vip', 'france', 'other', made.id]);
    expect(version).toBe(2);
    const other = { ...options, body: { ...angry, name: 'Else' } };
    await refuse('/problems/key-reused', createSmartFolder, other);
    const { items } = await call(listReplySettingsChanges);
    expect(items).toMatchObject([
      { kind: 'smart-folder', before: null, after: angry, mentions: 2, changedMentions: 1 },
    ]);
    expect(items).toHaveLength(1);
  });

  it('is deleted with its place in the order, and comes back from the history', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const params = { smartFolderId: 'vip' };
    const before = await call(getSmartFolder, { params });
    await call(deleteSmartFolder, { params, version: 1, as: 'editor-c' });
    await refuse('/problems/not-found', getSmartFolder, { params });
    await refuse('/problems/not-found', listMentions, {
      params: support,
      query: { folderId: 'vip' },
    });
    const { smartFolderIds } = await call(getMailbox, { params: support });
    expect(smartFolderIds).toEqual(['france', 'other']);
    const { items } = await call(listReplySettingsChanges, { query: { smartFolderId: 'vip' } });
    expect(items).toMatchObject([{ after: null, mentions: 2, changedMentions: 2 }]);
    const body = { ...vipSettings(), restoredFrom: items[0]?.id };
    const again = await call(createSmartFolder, { params: support, key: 'k', body });
    expect(again).toMatchObject({ id: 'vip', filter: before.filter });
    expect((await call(getMailbox, { params: support })).smartFolderIds).toEqual([
      'france',
      'other',
      'vip',
    ]);
  });

  it('comes back with a version it never had, so that no form from before overwrites it', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const params = { smartFolderId: 'vip' };
    const seen = await call(getSmartFolder, { params });
    const body = vipSettings({ name: 'Fans' });
    const saved = await call(saveSmartFolder, { params, version: seen.version, body });
    await call(deleteSmartFolder, { params, version: saved.version });
    const { items } = await call(listReplySettingsChanges, { query: { smartFolderId: 'vip' } });
    const restored = { ...body, restoredFrom: items[0]?.id };
    const again = await call(createSmartFolder, { params: support, key: 'k', body: restored });
    expect(again.version).toBeGreaterThan(saved.version);
    for (const { version } of [seen, saved]) {
      const old = { params, version, body: vipSettings({ name: 'Old' }), as: 'editor-c' };
      await refuse('/problems/stale-smart-folder', saveSmartFolder, old);
    }
    expect(await call(getSmartFolder, { params })).toMatchObject({ name: 'Fans' });
  });

  it('also has a new version when it was brought by the world with a high one', async () => {
    const world = createWorkedExample();
    const smartFolders = world.smartFolders.map((folder) => ({ ...folder, version: 7 }));
    const { call } = createTestBackend({ ...world, smartFolders });
    const params = { smartFolderId: 'vip' };
    await call(deleteSmartFolder, { params, version: 7 });
    const { items } = await call(listReplySettingsChanges, { query: { smartFolderId: 'vip' } });
    const body = { ...vipSettings(), restoredFrom: items[0]?.id };
    const again = await call(createSmartFolder, { params: support, key: 'k', body });
    expect(again.version).toBeGreaterThan(7);
  });

  it('has a new version when its creation is repeated after it was deleted', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const options = { params: support, key: 'k1', body: angry };
    const { id, version } = await call(createSmartFolder, options);
    await call(deleteSmartFolder, { params: { smartFolderId: id }, version });
    const again = await call(createSmartFolder, options);
    expect(again.id).toBe(id);
    expect(again.version).toBeGreaterThan(version);
  });

  it('is not deleted without its version, nor with an old one', async () => {
    const test = createTestBackend(createWorkedExample());
    const params = { smartFolderId: 'vip' };
    await test.call(saveSmartFolder, { params, version: 1, body: vipSettings({ name: 'Fans' }) });
    const before = await readAllSettings(test);
    await test.refuse('/problems/version-required', deleteSmartFolder, { params });
    await test.refuse('/problems/stale-smart-folder', deleteSmartFolder, { params, version: 1 });
    expect(await readAllSettings(test)).toEqual(before);
  });

  it('needs the right', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const params = { smartFolderId: 'vip' };
    for (const as of ['agent-b']) {
      const made = { params: support, key: 'k', body: angry, as };
      await refuse('/problems/forbidden', createSmartFolder, made);
      await refuse('/problems/forbidden', deleteSmartFolder, { params, version: 1, as });
    }
  });
});

describe('a mailbox', () => {
  it('is created without folders, and can do without default folders', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const body = { ...help, hiddenFolderIds: ['sent', 'private-messages'] };
    const made = await call(createMailbox, { key: 'k1', body });
    expect(made).toMatchObject({ ...help, hiddenFolderIds: ['private-messages', 'sent'] });
    expect(await call(createMailbox, { key: 'k1', body })).toEqual(made);
    const { defaultFolders } = await call(listMailboxFolders, { params: { mailboxId: made.id } });
    expect(defaultFolders.map(({ id }) => id)).toEqual([
      'inbox',
      'assigned-to-me',
      'assigned-to-others',
      'archive',
    ]);
    const noInbox = { params: support, version: 1, body: supportSettings() };
    const hidden = { ...noInbox, body: { ...noInbox.body, hiddenFolderIds: ['inbox'] } };
    await refuse('/problems/invalid-request', saveMailbox, hidden);
    const { items } = await call(listReplySettingsChanges);
    expect(items).toMatchObject([{ kind: 'mailbox', before: null, changedMentions: 0 }]);
  });

  it('is deleted with its folders; also the last one', async () => {
    const test = createTestBackend(createWorkedExample());
    const { call, refuse } = test;
    expect(await call(getMailboxReach, { params: support })).toEqual({
      mentions: 10,
      onlyHere: 10,
    });
    await refuse('/problems/version-required', deleteMailbox, { params: support });
    await refuse('/problems/stale-mailbox', deleteMailbox, { params: support, version: 7 });
    await call(deleteMailbox, { params: support, version: 1 });
    expect((await call(listMailboxes)).items).toEqual([]);
    expect(await test.store().list('smartFolders')).toEqual([]);
    await refuse('/problems/not-found', listMailboxFolders, { params: support });
    const { items } = await call(listReplySettingsChanges);
    expect(items).toMatchObject([{ kind: 'mailbox', after: null, changedMentions: 10 }]);
    expect(items).toHaveLength(1);
  });

  it('has a new version when its creation is repeated after it was deleted', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const options = { key: 'k1', body: help };
    const { id, version } = await call(createMailbox, options);
    await call(deleteMailbox, { params: { mailboxId: id }, version });
    const again = await call(createMailbox, options);
    expect(again.id).toBe(id);
    expect(again.version).toBeGreaterThan(version);
  });

  it('needs an admin', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    for (const as of ['agent-b', 'editor-c']) {
      await refuse('/problems/forbidden', createMailbox, { key: 'k', body: help, as });
      await refuse('/problems/forbidden', deleteMailbox, { params: support, version: 1, as });
    }
  });

  it('names the languages and tags of its mentions', async () => {
    const { call } = createTestBackend(createWorkedExample());
    expect(await call(listMentionValues, { params: support })).toEqual({
      languages: ['en', 'fr'],
      tags: ['other'],
    });
  });
});

describe('the facts with another filter', () => {
  it('are on one side what they are, on the other what they are once it is saved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(null, 'mine', 'open', 'french', 'all'),
        fc.constantFrom(...filters),
        fc.constantFrom('admin-a', 'agent-b', ''),
        async (folderId, filter, agentId) => {
          const { call } = createTestBackend(createTeamWorld());
          const query = { agentId };
          const read = async () =>
            decodeReplyFacts(await call(getReplyFacts, { params: support, query }));
          const before = await read();
          const body = { agentId, folderId, filter };
          const tried = decodeReplyFacts(await call(tryFilter, { params: support, body }));
          const replyWith = { mode: 'default' as const };
          const settings = { name: 'Tried', filter, replyWith };
          const saved =
            folderId === null
              ? await call(createSmartFolder, { params: support, key: 'k', body: settings })
              : await call(saveSmartFolder, {
                  params: { smartFolderId: folderId },
                  version: 1,
                  body: settings,
                });
          expect(listFolders(tried, 'before')).toEqual(listFolders(before, 'before'));
          const names = { [NEW_FOLDER_ID]: saved.id };
          expect(listFolders(tried, 'after', names)).toEqual(listFolders(await read(), 'after'));
        },
      ),
      propertyRuns(40),
    );
  }, 60_000);

  it('are not there for a folder of another mailbox', async () => {
    const { refuse } = createTestBackend(createTeamWorld());
    const body = { folderId: 'nobody', filter: { match: 'all', conditions: [] } };
    await refuse('/problems/invalid-request', tryFilter, { params: support, body });
  });
});

/** By mention, its id with the folders that hold it. */
function listFolders(
  { classes, classOf, mentionIds }: ReplyFacts,
  side: 'before' | 'after',
  names: Record<string, string> = {},
) {
  return Array.from(classOf, (place, mention) => {
    const one = classes[place];
    const ids = one === undefined ? [] : readFolderIds(one, side);
    return [mentionIds.at(mention), ids.map((id) => names[id] ?? id).sort()];
  });
}
