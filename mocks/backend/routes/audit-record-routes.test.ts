import { describe, expect, it } from 'vitest';
import { listAuditEntries } from '../../../src/contract/audit-record';
import { saveMailbox } from '../../../src/contract/mailboxes';
import { savePreferences } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

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
