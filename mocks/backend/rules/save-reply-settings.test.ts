import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../../src/contract/endpoint';
import { getMailbox, saveMailbox } from '../../../src/contract/mailboxes';
import {
  listReplySettingsChanges,
  saveReplySettings,
} from '../../../src/contract/reply-settings-changes';
import type { ReplyWithChange } from '../../../src/contract/reply-settings-changes';
import { getSession } from '../../../src/contract/session';
import { getSmartFolder, saveSmartFolder } from '../../../src/contract/smart-folders';
import type { ReplyWith } from '../../../src/domain/reply-with';
import { createWorkedExample } from '../../worlds/worked-example';
import { readAllSettings } from '../test-support/read-settings';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';
import { supportSettings, vipSettings } from '../test-support/worked-example-requests';

const byDefault: ReplyWith = { mode: 'default' };

function change(
  kind: ReplyWithChange['target']['kind'],
  id: string,
  replyWith: ReplyWith = byDefault,
  version = 1,
): ReplyWithChange {
  return { target: { kind, id }, version, replyWith };
}

describe('a step that saves several settings', () => {
  it('saves nothing when one is stale, and names all that are', async () => {
    const test = createTestBackend(createWorkedExample());
    const folder = { params: { smartFolderId: 'vip' }, version: 1 };
    const body = vipSettings({ name: 'Fans' });
    const { changedAt } = await test.call(saveSmartFolder, { ...folder, body, as: 'editor-c' });
    const mailbox = { params: { mailboxId: 'support' }, version: 1 };
    await test.call(saveMailbox, { ...mailbox, body: supportSettings({ name: 'Help' }) });
    const before = await readAllSettings(test);
    const changes = [
      change('smart-folder', 'france'),
      change('smart-folder', 'vip'),
      change('mailbox', 'support'),
    ];
    const problem = await test.refuse('/problems/stale-reply-settings', saveReplySettings, {
      body: { changes },
    });
    expect(problem.stale).toMatchObject([
      { target: changes[1]?.target, changedByUserId: 'editor-c', changedAt },
      { target: changes[2]?.target, changedByUserId: 'admin-a' },
    ]);
    expect(await readAllSettings(test)).toEqual(before);
  });

  it('saves nothing when one is without its version, which is 428', async () => {
    const test = createTestBackend(createWorkedExample());
    const before = await readAllSettings(test);
    const { version: _, ...unversioned } = change('mailbox', 'support');
    await test.refuse('/problems/version-required', saveReplySettings as Endpoint, {
      body: { changes: [change('smart-folder', 'france'), unversioned] },
    });
    await test.refuse('/problems/invalid-request', saveReplySettings as Endpoint, {
      body: { changes: [{ ...unversioned, version: 'first' }] },
    });
    expect(await readAllSettings(test)).toEqual(before);
  });

  it('saves nothing when a choice does not fit, and names each one', async () => {
    const test = createTestBackend(createWorkedExample());
    const before = await readAllSettings(test);
    const always = (serviceId: string, profileId: string): ReplyWith => ({
      mode: 'custom',
      choices: { [serviceId]: { kind: 'profile', profileId } },
    });
    const changes = [
      change('smart-folder', 'france'),
      change('mailbox', 'support', always('x', 'acmehelp')),
      change('smart-folder', 'vip', always('blogs', 'acme')),
    ];
    const body = { changes };
    const { errors } = await test.refuse('/problems/invalid-request', saveReplySettings, { body });
    expect(errors.map(({ path }) => path)).toEqual([
      'changes.1.replyWith.choices.x.profileId',
      'changes.2.replyWith.choices.blogs',
    ]);
    expect(await readAllSettings(test)).toEqual(before);
  });

  it('saves nothing when a target is named twice or is not there', async () => {
    const test = createTestBackend(createWorkedExample());
    const before = await readAllSettings(test);
    const twice = [change('mailbox', 'support'), change('smart-folder', 'vip')];
    const { errors } = await test.refuse('/problems/invalid-request', saveReplySettings, {
      body: { changes: [...twice, change('mailbox', 'support', byDefault, 2)] },
    });
    expect(errors.map(({ path }) => path)).toEqual(['changes.2.target']);
    const unknown = [change('mailbox', 'support'), change('smart-folder', 'support')];
    const missing = { body: { changes: unknown } };
    expect(await test.refuse('/problems/not-found', saveReplySettings, missing)).toMatchObject({
      resource: 'smart-folder',
      id: 'support',
    });
    await test.refuse('/problems/invalid-request', saveReplySettings, { body: { changes: [] } });
    expect(await readAllSettings(test)).toEqual(before);
  });

  it.each([
    ['editor-c', ['mailbox', 'smart-folder'], 'manage-mailboxes'],
    ['agent-b', ['smart-folder'], 'manage-smart-folders'],
    ['viewer-d', ['mailbox'], 'manage-mailboxes'],
  ] as const)('is refused when %s may not save one of them', async (as, kinds, right) => {
    const test = createTestBackend(createWorkedExample());
    const before = await readAllSettings(test);
    const idOf = { mailbox: 'support', 'smart-folder': 'vip' };
    const body = { changes: kinds.map((kind) => change(kind, idOf[kind])) };
    const problem = await test.refuse('/problems/forbidden', saveReplySettings, { body, as });
    expect(problem.right).toBe(right);
    expect(await readAllSettings(test)).toEqual(before);
  });

  it('may be made of smart folders by those who manage only these', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const body = { changes: [change('smart-folder', 'vip'), change('smart-folder', 'france')] };
    await call(saveReplySettings, { body, as: 'editor-c' });
    const { items } = await call(listReplySettingsChanges);
    expect(items).toMatchObject([
      { smartFolderId: 'vip', userId: 'editor-c', settingsRevision: 2 },
      { smartFolderId: 'france', userId: 'editor-c', settingsRevision: 2 },
    ]);
  });

  it('is refused as a whole when someone else saves one of them in the same moment', async () => {
    let isFirst = true;
    const test: TestBackend = createTestBackend(createWorkedExample(), {
      async beforeCommit() {
        if (!isFirst) return;
        isFirst = false;
        const body = vipSettings({ name: 'Fans' });
        await test.call(saveSmartFolder, { params: { smartFolderId: 'vip' }, version: 1, body });
      },
    });
    const body = { changes: [change('mailbox', 'support'), change('smart-folder', 'vip')] };
    const { stale } = await test.refuse('/problems/stale-reply-settings', saveReplySettings, {
      body,
    });
    expect(stale.map(({ target }) => target.id)).toEqual(['vip']);
    expect(await test.call(getMailbox, { params: { mailboxId: 'support' } })).toMatchObject({
      version: 1,
    });
    expect(await test.call(getSmartFolder, { params: { smartFolderId: 'vip' } })).toMatchObject({
      version: 2,
    });
    expect(await test.call(getSession)).toMatchObject({ settingsRevision: 2 });
  });
});
