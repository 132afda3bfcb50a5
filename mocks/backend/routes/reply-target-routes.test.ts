import { describe, expect, it } from 'vitest';
import {
  createMailbox,
  getMailbox,
  listMailboxes,
  saveMailbox,
} from '../../../src/contract/mailboxes';
import { listReplySettingsChanges } from '../../../src/contract/reply-settings-changes';
import type { ReplyTarget } from '../../../src/domain/waiting/reply-target';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import { supportSettings } from '../test-support/worked-example-requests';

const params = { mailboxId: 'support' };
const replyTarget: ReplyTarget = {
  minutes: 240,
  businessHours: {
    timeZone: 'Europe/Paris',
    days: [{ weekday: 1, from: '09:00', to: '18:00' }],
  },
};

describe('the reply target of a mailbox', () => {
  it('is saved with the rest, shown with the mailbox, and kept in the history', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const body = supportSettings({ replyTarget });
    await call(saveMailbox, { params, version: 1, body });
    expect(await call(getMailbox, { params })).toMatchObject({ replyTarget, version: 2 });
    expect((await call(listMailboxes)).items).toMatchObject([{ id: 'support', replyTarget }]);
    const { items } = await call(listReplySettingsChanges, { query: params });
    expect(items).toMatchObject([{ kind: 'mailbox', changedMentions: 0, after: { replyTarget } }]);
    expect(items[0]?.before).not.toHaveProperty('replyTarget');
  });

  it('goes when a save leaves it out', async () => {
    const { call } = createTestBackend(createWorkedExample());
    await call(saveMailbox, { params, version: 1, body: supportSettings({ replyTarget }) });
    await call(saveMailbox, { params, version: 2, body: supportSettings() });
    expect(await call(getMailbox, { params })).not.toHaveProperty('replyTarget');
  });

  it('can be given to a new mailbox', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const { smartFolderIds: _none, ...settings } = supportSettings({ name: 'New', replyTarget });
    const { id } = await call(createMailbox, { body: settings, key: 'key' });
    expect(await call(getMailbox, { params: { mailboxId: id } })).toMatchObject({ replyTarget });
  });

  it.each([
    ['replyTarget.minutes', { ...replyTarget, minutes: 0 }],
    ['replyTarget.minutes', { ...replyTarget, minutes: 43_201 }],
    ['replyTarget.minutes', { ...replyTarget, minutes: 30_000 }],
    ['replyTarget.businessHours.days', hours({ days: [] })],
    ['replyTarget.businessHours.timeZone', hours({ timeZone: 'Nowhere' })],
    [
      'replyTarget.businessHours.days.0.to',
      hours({ days: [{ weekday: 1, from: '09:00', to: '09:00' }] }),
    ],
  ])('is refused with %s wrong', async (path, wrong) => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const body = { ...supportSettings(), replyTarget: wrong };
    const { errors } = await refuse('/problems/invalid-request', saveMailbox, {
      params,
      version: 1,
      body,
    });
    expect(errors.map((error) => error.path)).toEqual([path]);
    expect(await call(getMailbox, { params })).toMatchObject({ version: 1 });
  });

  it('is an admin’s to set', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const options = { params, version: 1, body: supportSettings({ replyTarget }) };
    for (const as of ['agent-b', 'editor-c', 'viewer-d'])
      await refuse('/problems/forbidden', saveMailbox, { ...options, as });
  });
});

function hours(change: Record<string, unknown>) {
  return { ...replyTarget, businessHours: { ...replyTarget.businessHours, ...change } };
}
