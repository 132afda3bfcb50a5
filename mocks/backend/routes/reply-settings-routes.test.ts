import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../../src/contract/endpoint';
import { saveMailbox } from '../../../src/contract/mailboxes';
import {
  getReplySettingsChange,
  listReplySettingsChanges,
} from '../../../src/contract/reply-settings-changes';
import type { ReplySettingsChange } from '../../../src/contract/reply-settings-changes';
import { getSession } from '../../../src/contract/session';
import type { World } from '../../worlds/world';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import { supportSettings, vipSettings } from '../test-support/worked-example-requests';

describe('the history of reply settings', () => {
  it('is read newest first, a page at a time, while others save', async () => {
    const world = createSavedWorld(10_000);
    const { call } = createTestBackend(world);
    const whole = world.replySettingsChanges.map(({ id }) => id).reverse();
    const walked: string[] = [];
    let cursor: string | null = null;
    let version = 1;
    do {
      const query: Record<string, string> = {
        limit: '200',
        ...(cursor === null ? {} : { cursor }),
      };
      const page = await call(listReplySettingsChanges, { query });
      walked.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      if (walked.length % 2000 === 0) {
        const body = supportSettings({ name: `Support ${String(version)}` });
        await call(saveMailbox, { params: { mailboxId: 'support' }, version, body });
        version += 1;
      }
    } while (cursor !== null);
    expect(walked).toEqual(whole);
    expect(await call(listReplySettingsChanges)).toMatchObject({ total: 10_005 });
  });

  it('goes on from the revision that the world ends with', async () => {
    const { call } = createTestBackend(createSavedWorld(5));
    expect(await call(getSession)).toMatchObject({ settingsRevision: 6 });
    const params = { mailboxId: 'support' };
    await call(saveMailbox, { params, version: 1, body: supportSettings({ name: 'Help' }) });
    const { items } = await call(listReplySettingsChanges, { query: { limit: '2' } });
    expect(items.map(({ settingsRevision }) => settingsRevision)).toEqual([7, 6]);
  });

  it('can be of one mailbox, without its folders, or of one folder', async () => {
    const { call } = createTestBackend(createSavedWorld(9));
    const read = async (query: Record<string, string>) =>
      (await call(listReplySettingsChanges, { query })).items.map(({ kind }) => kind);
    expect(await read({ mailboxId: 'support' })).toEqual(Array(3).fill('mailbox'));
    expect(await read({ smartFolderId: 'vip' })).toEqual(Array(6).fill('smart-folder'));
    expect(await read({ smartFolderId: 'france' })).toEqual([]);
    expect(await read({ mailboxId: 'support', smartFolderId: 'vip' })).toEqual([]);
  });

  it('keeps the lists apart and refuses what is not there', async () => {
    const { call, refuse } = createTestBackend(createSavedWorld(9));
    const { nextCursor } = await call(listReplySettingsChanges, { query: { limit: '1' } });
    const query = { mailboxId: 'support', cursor: nextCursor ?? '' };
    await refuse('/problems/invalid-request', listReplySettingsChanges, { query });
    for (const missing of [{ mailboxId: 'x' }, { smartFolderId: 'x' }]) {
      await refuse('/problems/not-found', listReplySettingsChanges, { query: missing });
    }
  });

  it('gives one entry; others it does not know', async () => {
    const world = createSavedWorld(3);
    const { call, refuse } = createTestBackend(world);
    const params = { changeId: 'change-1' };
    expect(await call(getReplySettingsChange, { params })).toEqual(world.replySettingsChanges[1]);
    const missing = { params: { changeId: 'change-3' } };
    expect(await refuse('/problems/not-found', getReplySettingsChange, missing)).toMatchObject({
      resource: 'reply-settings-change',
    });
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('cannot be changed by %s', async (method) => {
    const { refuse, call } = createTestBackend(createSavedWorld(3));
    const endpoint: Endpoint = { ...(getReplySettingsChange as Endpoint), method };
    const options = { params: { changeId: 'change-1' }, body: {} };
    await refuse('/problems/unknown-request', endpoint, options);
    expect(await call(listReplySettingsChanges)).toMatchObject({ total: 3 });
  });
});

/** The worked example with a past: every third save was the mailbox's, the others were VIP's. */
function createSavedWorld(count: number): World {
  const world = createWorkedExample();
  const start = Date.parse(world.now) - count * 1000;
  const settings = { before: supportSettings({ name: 'Before' }), after: supportSettings() };
  const folder = { before: vipSettings({ name: 'Before' }), after: vipSettings() };
  world.replySettingsChanges = Array.from({ length: count }, (_, index): ReplySettingsChange => {
    const base = {
      id: `change-${String(index)}`,
      at: new Date(start + index * 1000).toISOString(),
      userId: 'admin-a',
      settingsRevision: index + 2,
      mailboxId: 'support',
      mentions: 10,
      changedMentions: 0,
    };
    return index % 3 === 0
      ? { ...base, kind: 'mailbox', ...settings }
      : { ...base, kind: 'smart-folder', smartFolderId: 'vip', ...folder };
  });
  return world;
}
