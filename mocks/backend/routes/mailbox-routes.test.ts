import { describe, expect, it } from 'vitest';
import {
  getMailbox,
  listMailboxes,
  listMailboxFolders,
  saveMailbox,
} from '../../../src/contract/mailboxes';
import type { MailboxSettings } from '../../../src/contract/mailboxes';
import { getSession } from '../../../src/contract/session';
import type { ReplyChoice } from '../../../src/domain/reply-with';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import { supportSettings } from '../test-support/worked-example-requests';

const params = { mailboxId: 'support' };
const supportFromWorld = {
  ...createWorkedExample().mailboxes[0],
  changedByUserId: null,
  changedAt: null,
};
const alwaysAs = (profileId: string): ReplyChoice => ({ kind: 'profile', profileId });
const custom = (choices: Record<string, ReplyChoice>) => ({ mode: 'custom' as const, choices });

describe('reading mailboxes', () => {
  it('lists them with the number of mentions in their Inbox', async () => {
    const { call } = createTestBackend(createWorkedExample());
    expect(await call(listMailboxes)).toMatchObject({
      items: [{ id: 'support', inboxCount: 10 }],
      total: 1,
    });
  });

  it('gives one, and its folders with their counts', async () => {
    const { call } = createTestBackend(createWorkedExample());
    expect(await call(getMailbox, { params })).toEqual(supportFromWorld);
    const { defaultFolders, smartFolders } = await call(listMailboxFolders, { params });
    expect(defaultFolders).toEqual([
      { id: 'inbox', count: 10 },
      { id: 'private-messages', count: 2 },
      { id: 'assigned-to-me', count: 0 },
      { id: 'assigned-to-others', count: 0 },
      { id: 'sent', count: 0 },
      { id: 'archive', count: 10 },
    ]);
    expect(smartFolders.map(({ id, count }) => [id, count])).toEqual([
      ['vip', 2],
      ['france', 2],
      ['other', 1],
    ]);
  });

  it.each([getMailbox, listMailboxFolders])('knows no other mailbox: $path', async (endpoint) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const options = { params: { mailboxId: 'elsewhere' } };
    expect(await refuse('/problems/not-found', endpoint, options)).toMatchObject({
      resource: 'mailbox',
      id: 'elsewhere',
    });
  });
});

describe('saving a mailbox', () => {
  it('stores it, counts its version and the settings revision, and remembers both', async () => {
    const { call, store } = createTestBackend(createWorkedExample());
    const body = supportSettings({
      name: '  Help  ',
      replyWith: custom({ facebook: alwaysAs('acme-us') }),
      smartFolderIds: ['other', 'vip', 'france'],
    });
    const saved = await call(saveMailbox, { params, version: 1, body });
    expect(saved).toEqual({
      ...body,
      name: 'Help',
      id: 'support',
      version: 2,
      changedByUserId: 'admin-a',
      changedAt: (await store().readJournal(0))[0]?.time,
    });
    expect(await call(getMailbox, { params })).toEqual(saved);
    expect(await call(getSession)).toMatchObject({ settingsRevision: 2 });
    const { smartFolders } = await call(listMailboxFolders, { params });
    expect(smartFolders.map(({ id }) => id)).toEqual(['other', 'vip', 'france']);
  });

  it('wants the version it was made from', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const body = supportSettings();
    await refuse('/problems/version-required', saveMailbox, { params, body });
    const headers = { 'If-Match': 'W/1' };
    const { errors } = await refuse('/problems/invalid-request', saveMailbox, {
      params,
      body,
      headers,
    });
    expect(errors.map(({ path }) => path)).toEqual(['If-Match']);
  });

  it('refuses a stale one, and says who changed what', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const body = supportSettings({ name: 'Help' });
    const current = await call(saveMailbox, { params, version: 1, body });
    const problem = await refuse('/problems/stale-mailbox', saveMailbox, {
      params,
      version: 1,
      body: supportSettings({ name: 'Desk' }),
    });
    const { changedByUserId, changedAt, ...mailbox } = current;
    expect(problem).toMatchObject({ changedByUserId, changedAt, current: mailbox });
    expect(changedByUserId).toBe('admin-a');
    expect(Date.parse(problem.changedAt ?? '')).toBeGreaterThanOrEqual(
      Date.parse(createWorkedExample().now),
    );
    expect(await call(getMailbox, { params })).toEqual(current);
    expect(await call(getSession)).toMatchObject({ settingsRevision: 2 });
  });

  it('does not know who changed what the world came with', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const options = { params, version: 7, body: supportSettings() };
    expect(await refuse('/problems/stale-mailbox', saveMailbox, options)).toMatchObject({
      changedByUserId: null,
      changedAt: null,
    });
  });

  it('lets only one of two saves from the same version through', async () => {
    const { request, call } = createTestBackend(createWorkedExample());
    const save = (name: string) =>
      request(saveMailbox, { params, version: 1, body: supportSettings({ name }) });
    const responses = await Promise.all([save('One'), save('Two')]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await call(getSession)).toMatchObject({ settingsRevision: 2 });
  });

  it.each<[string[], Partial<MailboxSettings> | Record<string, unknown>]>([
    [['name'], { name: '   ' }],
    [['name'], { name: 'x'.repeat(81) }],
    [['topicIds'], { topicIds: [] }],
    [['topicIds'], { topicIds: Array.from({ length: 21 }, () => 'brand') }],
    [['topicIds.1'], { topicIds: ['brand', 'nothing'] }],
    [['topicIds.1'], { topicIds: ['brand', 'brand'] }],
    [['smartFolderIds'], { smartFolderIds: ['vip', 'france'] }],
    [['smartFolderIds'], { smartFolderIds: ['vip', 'france', 'other', 'new'] }],
    [['smartFolderIds'], { smartFolderIds: ['vip', 'vip', 'france'] }],
    [['replyWith.mode'], { replyWith: { mode: 'sometimes' } }],
    [
      ['replyWith.choices.facebook.kind'],
      { replyWith: custom({ facebook: { kind: 'any' } as never }) },
    ],
    [
      ['replyWith.choices.facebook.profileId'],
      { replyWith: { mode: 'custom', choices: { facebook: { kind: 'profile' } } } },
    ],
    [['replyWith.choices.nothing'], { replyWith: custom({ nothing: { kind: 'default' } }) }],
    [['replyWith.choices.blogs'], { replyWith: custom({ blogs: { kind: 'default' } }) }],
    [['replyWith.choices.x.profileId'], { replyWith: custom({ x: alwaysAs('acmehelp') }) }],
    [['replyWith.choices.x.profileId'], { replyWith: custom({ x: alwaysAs('acme-us') }) }],
    [['replyWith.choices.x.profileId'], { replyWith: custom({ x: alwaysAs('nobody') }) }],
    [
      ['topicIds.0', 'replyWith.choices.x.profileId', 'smartFolderIds'],
      { topicIds: ['no'], replyWith: custom({ x: alwaysAs('acmehelp') }), smartFolderIds: [] },
    ],
  ])('names %j when it refuses a body', async (paths, changes) => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const body = { ...supportSettings(), ...changes };
    const { errors } = await refuse('/problems/invalid-request', saveMailbox, {
      params,
      version: 1,
      body,
    });
    expect(errors.map(({ path }) => path)).toEqual(paths);
    expect(await call(getMailbox, { params })).toEqual(supportFromWorld);
  });

  it('accepts `same as mailbox`, which means default there', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const body = supportSettings({ replyWith: custom({ facebook: { kind: 'same-as-mailbox' } }) });
    await call(saveMailbox, { params, version: 1, body });
  });

  it('lets a choice stay whose profile can no longer reply, but not be made', async () => {
    const world = createWorkedExample();
    for (const mailbox of world.mailboxes) {
      mailbox.replyWith = custom({ x: alwaysAs('acmehelp'), blogs: alwaysAs('nobody') });
    }
    const { call, refuse } = createTestBackend(world);
    const { replyWith } = await call(getMailbox, { params });
    const body = supportSettings({ name: 'Help', replyWith });
    await call(saveMailbox, { params, version: 1, body });
    await call(saveMailbox, {
      params,
      version: 2,
      body: supportSettings({ replyWith: { mode: 'default' } }),
    });
    await refuse('/problems/invalid-request', saveMailbox, { params, version: 3, body });
  });
});
