import { describe, expect, it } from 'vitest';
import { getMailbox, listMailboxFolders } from '../../../src/contract/mailboxes';
import { getSession } from '../../../src/contract/session';
import {
  getSmartFolder,
  listSmartFolders,
  saveSmartFolder,
} from '../../../src/contract/smart-folders';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import { vipSettings } from '../test-support/worked-example-requests';

const params = { smartFolderId: 'vip' };

describe('smart folders', () => {
  it('gives one; others it does not know', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    expect(await call(getSmartFolder, { params })).toMatchObject({
      id: 'vip',
      version: 1,
      changedByUserId: null,
      changedAt: null,
    });
    const options = { params: { smartFolderId: 'inbox' } };
    expect(await refuse('/problems/not-found', getSmartFolder, options)).toMatchObject({
      resource: 'smart-folder',
    });
  });

  it('lists those of all mailboxes, page by page', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const first = await call(listSmartFolders, { query: { limit: '2' } });
    expect(first).toMatchObject({ items: [{ id: 'vip' }, { id: 'france' }], total: 3 });
    const query = { limit: '2', cursor: first.nextCursor ?? '' };
    expect(await call(listSmartFolders, { query })).toMatchObject({
      items: [{ id: 'other', mailboxId: 'support' }],
      nextCursor: null,
    });
    await refuse('/problems/invalid-request', listSmartFolders, { query: { limit: '201' } });
  });

  it('is saved alone: its version and the settings revision grow, the mailbox stays', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const body = vipSettings({
      name: 'Very important',
      filter: {
        match: 'all',
        conditions: [{ field: 'author-followers', operator: 'at-most', value: 120 }],
      },
      replyWith: { mode: 'default' },
    });
    const saved = await call(saveSmartFolder, { params, version: 1, body, as: 'editor-c' });
    expect(saved).toMatchObject({
      ...body,
      id: 'vip',
      mailboxId: 'support',
      version: 2,
      changedByUserId: 'editor-c',
    });
    expect(await call(getSmartFolder, { params })).toEqual(saved);
    expect(await call(getMailbox, { params: { mailboxId: 'support' } })).toMatchObject({
      version: 1,
    });
    expect(await call(getSession)).toMatchObject({ settingsRevision: 2 });
  });

  it('has another content as soon as its filter is another', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const mailbox = { params: { mailboxId: 'support' } };
    const readCount = async () => (await call(listMailboxFolders, mailbox)).smartFolders[0]?.count;
    expect(await readCount()).toBe(2);
    const body = vipSettings({ filter: { match: 'all', conditions: [] } });
    await call(saveSmartFolder, { params, version: 1, body });
    expect(await readCount()).toBe(10);
  });

  it('refuses a stale save, and says who changed what', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const { changedByUserId, changedAt, ...current } = await call(saveSmartFolder, {
      params,
      version: 1,
      body: vipSettings({ name: 'Fans' }),
      as: 'editor-c',
    });
    const options = { params, version: 1, body: vipSettings() };
    expect(await refuse('/problems/stale-smart-folder', saveSmartFolder, options)).toMatchObject({
      changedByUserId,
      changedAt,
      current,
    });
  });

  it('wants the version it was made from', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const options = { params, body: vipSettings() };
    await refuse('/problems/version-required', saveSmartFolder, options);
  });

  it.each([
    ['name', { name: '' }],
    ['filter.match', { filter: { match: 'none', conditions: [] } }],
    [
      'filter.conditions.0.field',
      {
        filter: {
          match: 'all',
          conditions: [{ field: 'colour', operator: 'any-of', values: ['x'] }],
        },
      },
    ],
    [
      'filter.conditions.0.values',
      { filter: { match: 'all', conditions: [{ field: 'tag', operator: 'any-of', values: [] }] } },
    ],
    [
      'replyWith.choices.x.profileId',
      { replyWith: { mode: 'custom', choices: { x: { kind: 'profile', profileId: 'acmehelp' } } } },
    ],
  ])('names %s when it refuses a body', async (path, changes) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const options = { params, version: 1, body: { ...vipSettings(), ...changes } };
    const { errors } = await refuse('/problems/invalid-request', saveSmartFolder, options);
    expect(errors.map((error) => error.path)).toEqual([path]);
  });
});
