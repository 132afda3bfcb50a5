import { describe, expect, it, vi } from 'vitest';
import { accessKeys } from '../../../src/contract/access-table';
import { listAuditEntries } from '../../../src/contract/audit-record';
import { getMailbox, saveMailbox } from '../../../src/contract/mailboxes';
import { sendReply } from '../../../src/contract/replies';
import { savePreferences, signOut } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { describeAddress } from '../rules/audit-resource';
import { MAX_REFUSALS } from '../store/refusal';
import { createTestBackend } from '../test-support/test-backend';
import { replyAs, send, supportSettings } from '../test-support/worked-example-requests';

const support = { params: { mailboxId: 'support' }, version: 1, body: { name: 'Secret name' } };

/** Without the right, with a body that does not fit, and without a version. */
async function refuseThrice() {
  const test = createTestBackend(createWorkedExample());
  await test.request(saveMailbox, { ...support, as: 'agent-b', key: 'first' });
  await test.request(saveMailbox, { ...support, as: 'admin-a' });
  const { params, body } = support;
  await test.request(saveMailbox, { params, body, as: 'admin-a' });
  return test;
}

describe('the audit record', () => {
  it('has each refusal: who, what, from which version, and why, but nothing of its body', async () => {
    const { call, store } = await refuseThrice();
    const page = await call(listAuditEntries, { as: 'admin-a' });
    expect(page.items.map((entry) => entry.outcome === 'refused' && entry.status).sort()).toEqual([
      403, 422, 428,
    ]);
    expect(page.items.find(({ userId }) => userId === 'agent-b')).toMatchObject({
      requestId: 'first',
      endpoint: 'PUT /mailboxes/:mailboxId',
      resource: 'mailboxes',
      resourceId: 'support',
      fromVersion: 1,
      toVersion: null,
      problem: '/problems/forbidden',
    });
    expect(JSON.stringify(page)).not.toContain('Secret');
    expect(store().readSequence()).toBe(0);
  });

  it('has each write with its versions, in the words of the addresses', async () => {
    const { call, store } = createTestBackend(createWorkedExample());
    await call(listAuditEntries, { as: 'admin-a' });
    const mailbox = await store().get('mailboxes', 'support');
    if (mailbox === null) throw new Error('The example has no support mailbox');
    const { document } = mailbox;
    const next = { ...document, version: document.version + 1 };
    await store().commit([{ collection: 'mailboxes', document: next }], [], {
      userId: 'admin-a',
      time: '2026-01-01T00:00:00.000Z',
      requestId: 'request',
      endpoint: 'PUT /mailboxes/:mailboxId',
    });
    const { items } = await call(listAuditEntries, { as: 'admin-a' });
    expect(items).toMatchObject([
      { outcome: 'written', fromVersion: document.version, toVersion: document.version + 1 },
    ]);
  });

  it('has what a request wrote, under its endpoint', async () => {
    const { call } = createTestBackend(createWorkedExample());
    await call(savePreferences, { as: 'viewer-d', body: { resolvesOnSend: true } });
    const { items } = await call(listAuditEntries, { as: 'admin-a' });
    expect(items).toMatchObject([
      {
        outcome: 'written',
        userId: 'viewer-d',
        endpoint: 'PUT /session/preferences',
        resource: 'user-states',
        resourceId: 'viewer-d',
      },
    ]);
  });

  it('has who was signed out, who was too late, and whose answer was no longer the same', async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(signOut, { as: 'agent-b' });
    await test.refuse('/problems/signed-out', savePreferences, { as: 'agent-b', body: {} });
    const body = supportSettings({ name: 'Help' });
    await test.refuse('/problems/stale-mailbox', saveMailbox, {
      ...support,
      version: 7,
      body,
      as: 'admin-a',
    });
    const reply = replyAs('acme-us');
    await test.refuse('/problems/resolution-changed', sendReply, {
      ...send(1, reply),
      as: 'editor-c',
    });
    const { items } = await test.call(listAuditEntries, {
      as: 'admin-a',
      query: { outcome: 'refused' },
    });
    expect(items).toMatchObject([
      {
        userId: 'editor-c',
        status: 409,
        problem: '/problems/resolution-changed',
        resource: 'replies',
        resourceId: null,
        within: { resource: 'mentions', id: 'mention-1' },
      },
      {
        userId: 'admin-a',
        status: 412,
        problem: '/problems/stale-mailbox',
        resource: 'mailboxes',
        resourceId: 'support',
        fromVersion: 7,
      },
      { userId: 'agent-b', status: 401, problem: '/problems/signed-out', resource: 'user-states' },
    ]);
  });

  it('has a write to what is not there, and no reading of it', async () => {
    const test = createTestBackend(createWorkedExample());
    const nowhere = { params: { mailboxId: 'nowhere' }, as: 'admin-a' };
    const body = supportSettings({ name: 'Help' });
    await test.refuse('/problems/not-found', saveMailbox, { ...nowhere, version: 1, body });
    await test.refuse('/problems/not-found', getMailbox, nowhere);
    for (const method of ['POST', 'GET', 'HEAD']) {
      const headers = { 'Signet-User': 'viewer-d' };
      await test.backend(new Request('http://localhost/api/nothing', { method, headers }));
    }
    const { items } = await test.call(listAuditEntries, { as: 'admin-a' });
    expect(items).toMatchObject([
      {
        outcome: 'refused',
        userId: 'viewer-d',
        endpoint: 'POST',
        resource: 'unknown',
        status: 404,
        problem: '/problems/unknown-request',
      },
      {
        outcome: 'refused',
        userId: 'admin-a',
        endpoint: 'PUT /mailboxes/:mailboxId',
        resource: 'mailboxes',
        resourceId: 'nowhere',
        status: 404,
        problem: '/problems/not-found',
      },
    ]);
  });

  it('calls a thing the same whether it was written or refused', async () => {
    const test = createTestBackend(createWorkedExample());
    const body = supportSettings({ name: 'Help' });
    await test.call(saveMailbox, { ...support, body, as: 'admin-a' });
    await test.request(saveMailbox, { ...support, body, as: 'admin-a' });
    await test.call(sendReply, { ...send(1, replyAs('acme-care')), as: 'agent-b' });
    await test.request(sendReply, { ...send(2, replyAs('acme-fr')), as: 'agent-b' });
    const read = async (resource: string) => {
      const { items } = await test.call(listAuditEntries, { as: 'admin-a', query: { resource } });
      const named = items.map(({ outcome, resourceId, within }): [string, unknown] => [
        outcome,
        resource === 'replies' ? within : resourceId,
      ]);
      // Both may have come in the same millisecond.
      return named.toSorted(([left], [right]) => (left < right ? -1 : 1));
    };
    expect(await read('mailboxes')).toEqual([
      ['refused', 'support'],
      ['written', 'support'],
    ]);
    expect(await read('replies')).toEqual([
      ['refused', { resource: 'mentions', id: 'mention-2' }],
      ['written', { resource: 'mentions', id: 'mention-1' }],
    ]);
  });

  it('has a word for what each endpoint is about', () => {
    const unknown = accessKeys.filter((key) => describeAddress(key, key).resource === 'unknown');
    expect(unknown).toEqual([]);
    expect(
      describeAddress('PUT /mentions/:mentionId/notes/:noteId', '/mentions/m%2F1/notes/n'),
    ).toEqual({ resource: 'mention-timelines', resourceId: 'm/1', within: null });
    expect(
      describeAddress('PUT /demo/profiles/:profileId/authorization', '/demo/profiles/p/x'),
    ).toEqual({ resource: 'profiles', resourceId: 'p', within: null });
    expect(describeAddress('POST', '/nothing/here').resource).toBe('unknown');
  });

  it('reads each commit and each refusal once, however many pages are asked for', async () => {
    const { call, store } = await refuseThrice();
    const journal = vi.spyOn(store(), 'readJournal');
    const refusals = vi.spyOn(store(), 'readRefusals');
    await call(savePreferences, { as: 'admin-a', body: { resolvesOnSend: true } });
    for (let page = 0; page < 3; page += 1) await call(listAuditEntries, { as: 'admin-a' });
    expect(journal.mock.calls).toEqual([[0], [1], [1]]);
    expect(refusals.mock.calls).toEqual([[0], [3], [3]]);
    expect((await call(listAuditEntries, { as: 'admin-a' })).total).toBe(4);
  });

  it('says how many refusals it does not have any more', async () => {
    const { call, store } = await refuseThrice();
    expect(await call(listAuditEntries, { as: 'admin-a' })).toMatchObject({
      total: 3,
      forgottenRefusals: 0,
    });
    const refusal = {
      userId: 'viewer-d',
      time: '2026-01-01T00:00:00.000Z',
      requestId: 'request',
      endpoint: 'POST /mailboxes',
      path: '/mailboxes',
      fromVersion: null,
      status: 403,
      problem: '/problems/forbidden',
    };
    for (let count = 0; count < MAX_REFUSALS - 1; count += 1) await store().keepRefusal(refusal);
    const page = await call(listAuditEntries, { as: 'admin-a' });
    expect(page).toMatchObject({ total: MAX_REFUSALS, forgottenRefusals: 2 });
    expect(page.items[0]).toMatchObject({ id: 'refusal-000000003' });
  });

  it('is filtered, and read page by page without a gap', async () => {
    const { call } = await refuseThrice();
    const read = (query: Record<string, string>) =>
      call(listAuditEntries, { as: 'admin-a', query });
    expect((await read({ userId: 'agent-b' })).total).toBe(1);
    expect((await read({ outcome: 'written' })).total).toBe(0);
    expect((await read({ resource: 'mentions' })).total).toBe(0);
    expect((await read({ to: '2000-01-01T00:00:00Z' })).total).toBe(0);
    const all = (await read({})).items.map(({ id }) => id);
    const first = await read({ limit: '2' });
    const second = await read({ limit: '2', cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all);
    expect(second.nextCursor).toBeNull();
  });
});
