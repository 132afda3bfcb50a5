import { describe, expect, it } from 'vitest';
import { getDemoJournal } from '../../../src/contract/demo-journal';
import { saveMailbox } from '../../../src/contract/mailboxes';
import { queueReply } from '../../../src/contract/outbox';
import { sendReply } from '../../../src/contract/replies';
import { savePreferences } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import { replyAs, send, supportSettings } from '../test-support/worked-example-requests';

const admin = { as: 'admin-a' };

describe('the journal of a demo', () => {
  it('tells of replies and their keys, of the Outbox, and of settings, and of nothing else', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const care = replyAs('acme-care');
    const { reply } = await call(sendReply, { ...send(1, care, 'draft-1'), as: 'agent-b' });
    await call(savePreferences, { ...admin, body: { shortcuts: false } });
    const queued = send(1, { ...care, settingsRevision: 1 }, 'draft-2');
    await call(queueReply, {
      ...queued,
      body: { ...queued.body, undoSeconds: 30 },
      as: 'agent-b',
    });
    const params = { mailboxId: 'support' };
    const body = supportSettings({ name: 'Help' });
    await call(saveMailbox, { ...admin, params, body, version: 1 });

    const { entries, sequence } = await call(getDemoJournal, admin);
    expect(sequence).toBe(4);
    expect(entries.map(({ kind, sequence: at }) => `${String(at)} ${kind}`).sort()).toEqual([
      '1 key',
      '1 reply',
      '3 outbox',
      '4 settings',
    ]);
    const byKind = Object.fromEntries(entries.map((entry) => [entry.kind, entry]));
    expect(byKind['reply']).toMatchObject({
      userId: 'agent-b',
      requestId: 'draft-1',
      endpoint: 'POST /mentions/:mentionId/replies',
      replyId: reply.id,
      mentionId: 'mention-1',
      profileId: 'acme-care',
    });
    expect(byKind['key']).toMatchObject({ key: 'draft-1', replyId: reply.id });
    expect(byKind['outbox']).toMatchObject({ key: 'draft-2', status: 'waiting' });
    expect(byKind['settings']).toMatchObject({
      resource: 'mailboxes',
      resourceId: 'support',
      fromVersion: 1,
      toVersion: 2,
    });
    expect(JSON.stringify(entries)).not.toContain(care.text);
  });

  it('is read on from a position', async () => {
    const { call } = createTestBackend(createWorkedExample());
    await call(sendReply, { ...send(1, replyAs('acme-care')), as: 'agent-b' });
    const { sequence, generation } = await call(getDemoJournal, admin);
    const later = await call(getDemoJournal, { ...admin, query: { after: String(sequence) } });
    expect(later).toEqual({ generation, sequence, entries: [] });
  });
});
