import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAuthorization } from '../../../src/contract/demo';
import { createMailbox, deleteMailbox, saveMailbox } from '../../../src/contract/mailboxes';
import { listOutbox, queueReply, retryReply, withdrawReply } from '../../../src/contract/outbox';
import type { QueueReplyRequest } from '../../../src/contract/outbox';
import { sendReply } from '../../../src/contract/replies';
import { getSession, savePreferences } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';
import {
  expire,
  readReplies,
  replyAs,
  send,
  supportSettings,
  to,
} from '../test-support/worked-example-requests';

const support = { mailboxId: 'support' };

function queue(number: number, profileId: string, changes: Partial<QueueReplyRequest> = {}) {
  const body = { ...replyAs(profileId), undoSeconds: 5 as const, ...changes };
  return { params: to(number), body, key: `key-${String(number)}` };
}

const list = async ({ call }: TestBackend, as = 'admin-a') =>
  (await call(listOutbox, { params: support, as })).items;

const answerAs = (profileId: string) => ({
  params: support,
  version: 1,
  body: supportSettings({
    replyWith: { mode: 'custom', choices: { facebook: { kind: 'profile', profileId } } },
  }),
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a reply in the Outbox', () => {
  it('waits, with what was said when it was sent, and is published when it is due', async () => {
    const test = createTestBackend(createWorkedExample());
    const waiting = await test.call(queueReply, queue(1, 'acme-care'));
    expect(waiting).toMatchObject({
      status: 'waiting',
      profileId: 'acme-care',
      resolution: { status: 'answered', rule: 'mailbox' },
    });
    expect(Date.parse(waiting.dueAt) - Date.parse(waiting.queuedAt)).toBe(5000);
    expect(await readReplies(test, 1)).toEqual([]);
    expect((await test.call(getSession)).lastUsedProfileIds).toEqual({});
    await vi.advanceTimersByTimeAsync(4900);
    expect(await list(test)).toMatchObject([
      { id: waiting.id, status: 'waiting', mention: { author: { name: 'Author 1' } } },
    ]);

    await vi.advanceTimersByTimeAsync(200);
    const replies = (await test.store().list('replies')).filter(
      ({ mentionId }) => mentionId === 'mention-1',
    );
    expect(replies).toMatchObject([{ profileId: 'acme-care', userId: 'admin-a' }]);
    expect(await readReplies(test, 1)).toHaveLength(1);
    expect(await list(test)).toEqual([]);
    expect((await test.call(getSession)).lastUsedProfileIds).toEqual({ facebook: 'acme-care' });
  });

  it('taken back is never published, and does not count as last used', async () => {
    const test = createTestBackend(createWorkedExample());
    const { id } = await test.call(queueReply, queue(1, 'acme-care'));
    const undo = { params: { outboxReplyId: id }, key: 'undo' };
    expect(await test.call(withdrawReply, undo)).toMatchObject({ status: 'withdrawn' });
    expect(await test.call(withdrawReply, undo)).toMatchObject({ status: 'withdrawn' });
    // Whoever did not take it back gets its text not either.
    await test.refuse('/problems/reply-withdrawn', withdrawReply, { ...undo, key: 'other' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await readReplies(test, 1)).toEqual([]);
    expect(await list(test)).toEqual([]);
    expect((await test.call(getSession)).lastUsedProfileIds).toEqual({});
  });

  it('cannot be taken back once it was published', async () => {
    const test = createTestBackend(createWorkedExample());
    const { id } = await test.call(queueReply, queue(1, 'acme-care'));
    vi.setSystemTime(Date.now() + 5001);
    await test.refuse('/problems/reply-published', withdrawReply, {
      params: { outboxReplyId: id },
      key: 'undo',
    });
    expect(await readReplies(test, 1)).toMatchObject([{ id }]);
  });

  it('is published by the next request where no timer ran', async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(queueReply, queue(1, 'acme-care'));
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await readReplies(test, 1)).toHaveLength(1);
  });

  it('without a time to take it back is published at once', async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(queueReply, queue(1, 'acme-care', { undoSeconds: 0 }));
    expect(await readReplies(test, 1)).toHaveLength(1);
  });

  it('is queued once for a key, and refused like any reply', async () => {
    const test = createTestBackend(createWorkedExample());
    const first = await test.call(queueReply, queue(1, 'acme-care'));
    expect(await test.call(queueReply, queue(1, 'acme-care'))).toEqual(first);
    const other = queue(1, 'acme-care', { text: 'Another text' });
    await test.refuse('/problems/key-reused', queueReply, other);
    await test.refuse('/problems/resolution-changed', queueReply, queue(2, 'acme-care'));
    expect(await list(test)).toHaveLength(1);
  });

  it('does not mind what else its sender publishes while it waits', async () => {
    const test = createTestBackend(createWorkedExample());
    const france = { openFolderId: 'france' };
    await test.call(queueReply, { ...queue(3, 'acme-us', france), as: 'agent-b' });
    const byHand = replyAs('acme-care', { chosenBy: 'by-hand' });
    await test.call(sendReply, { ...send(1, byHand), as: 'agent-b' });
    await vi.advanceTimersByTimeAsync(5001);
    expect(await readReplies(test, 3)).toMatchObject([{ profileId: 'acme-us' }]);
  });
});

describe('a reply that may not go out any more', () => {
  it('fails when another profile would answer, and nothing is published', async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(queueReply, queue(1, 'acme-care'));
    await test.call(saveMailbox, answerAs('acme-us'));
    await vi.advanceTimersByTimeAsync(5001);
    expect(await readReplies(test, 1)).toEqual([]);
    expect(await list(test)).toMatchObject([
      {
        status: 'failed',
        failure: { type: '/problems/resolution-changed' },
        now: { openFolderId: null, resolution: { status: 'answered', profileId: 'acme-us' } },
      },
    ]);
  });

  it('fails when its profile has expired, also when it was chosen by hand', async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(queueReply, queue(1, 'acme-care', { chosenBy: 'by-hand' }));
    await test.call(changeAuthorization, expire);
    await vi.advanceTimersByTimeAsync(5001);
    expect(await readReplies(test, 1)).toEqual([]);
    expect(await list(test)).toMatchObject([
      { status: 'failed', failure: { type: '/problems/profile-cannot-reply', reason: 'expired' } },
    ]);
  });

  it('is sent again as the profile that was named, and only as that', async () => {
    const test = createTestBackend(createWorkedExample());
    const { id } = await test.call(queueReply, queue(1, 'acme-care'));
    const params = { outboxReplyId: id };
    const again = { openFolderId: null, chosenBy: 'resolved', settingsRevision: 2 };
    const retry = (profileId: string) => ({ params, body: { ...again, profileId } });
    await test.refuse('/problems/reply-not-failed', retryReply, retry('acme-care'));
    await test.call(saveMailbox, answerAs('acme-us'));
    await vi.advanceTimersByTimeAsync(5001);
    await test.refuse('/problems/resolution-changed', retryReply, retry('acme-fr'));
    await test.call(savePreferences, { body: { resolvesOnSend: true, undoSeconds: 10 } });
    const waiting = await test.call(retryReply, retry('acme-us'));
    expect(Date.parse(waiting.dueAt) - Date.parse(waiting.queuedAt)).toBe(10_000);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await readReplies(test, 1)).toMatchObject([{ profileId: 'acme-us' }]);
    expect(await list(test)).toEqual([]);
  });

  it('can be taken back into the draft', async () => {
    const test = createTestBackend(createWorkedExample());
    const { id, text } = await test.call(queueReply, queue(1, 'acme-care'));
    await test.call(saveMailbox, answerAs('acme-us'));
    await vi.advanceTimersByTimeAsync(5001);
    const params = { outboxReplyId: id };
    expect(await test.call(withdrawReply, { params, key: 'undo' })).toMatchObject({
      status: 'withdrawn',
      text,
    });
    expect(await list(test)).toEqual([]);
  });
});

describe('who may', () => {
  it('a viewer has no Outbox', async () => {
    const test = createTestBackend(createWorkedExample());
    const as = 'viewer-d';
    await test.refuse('/problems/forbidden', listOutbox, { params: support, as });
    await test.refuse('/problems/forbidden', queueReply, { ...queue(1, 'acme-care'), as });
    const params = { outboxReplyId: 'any' };
    await test.refuse('/problems/forbidden', withdrawReply, { params, as });
    await test.refuse('/problems/forbidden', retryReply, { params, as, body: {} });
  });

  it.each(['agent-b', 'editor-c'])('%s sees and takes back only their own', async (as) => {
    const test = createTestBackend(createWorkedExample());
    const { id } = await test.call(queueReply, queue(1, 'acme-care'));
    expect(await list(test, as)).toEqual([]);
    const params = { outboxReplyId: id };
    await test.refuse('/problems/not-found', withdrawReply, { params, key: 'undo', as });
    const own = await test.call(queueReply, { ...queue(2, 'acme-us'), as });
    expect(await list(test, as)).toMatchObject([{ id: own.id }]);
  });
});

describe('a reply whose mailbox is deleted', () => {
  async function loseMailbox(topicId: 'brand' | 'elsewhere') {
    const world = createWorkedExample();
    const topics = [...world.topics, { id: 'elsewhere', name: 'Elsewhere' }];
    const test = createTestBackend({ ...world, topics });
    const body = { name: 'Help', topicIds: [topicId], replyWith: { mode: 'default' as const } };
    const { id: mailboxId } = await test.call(createMailbox, { body, key: 'help' });
    await test.call(queueReply, { ...queue(1, 'acme-care'), as: 'agent-b' });
    const listThere = async (as = 'agent-b') =>
      (await test.call(listOutbox, { params: { mailboxId }, as })).items;
    expect(await listThere()).toEqual([]);
    await test.call(deleteMailbox, { params: support, version: 1 });
    return { test, mailboxId, listThere };
  }

  it('is listed in every other one, waiting and failed, for its sender alone', async () => {
    const { test, mailboxId, listThere } = await loseMailbox('brand');
    const here = { mailboxId: 'support', shownIn: mailboxId, now: null };
    expect(await listThere()).toMatchObject([{ ...here, status: 'waiting' }]);
    await vi.advanceTimersByTimeAsync(6000);
    const errors = [{ path: 'mailboxId' }];
    const failure = { type: '/problems/invalid-request', errors };
    const [failed, ...others] = await listThere();
    expect(failed).toMatchObject({ ...here, status: 'failed', failure });
    expect([...others, ...(await listThere('admin-a'))]).toEqual([]);
    expect(await test.store().get('replies', failed?.id ?? '')).toBeNull();
  });

  it('is listed as well where no mailbox shows what it answers', async () => {
    const { listThere } = await loseMailbox('elsewhere');
    expect(await listThere()).toMatchObject([{ shownIn: null, text: 'We are on it.' }]);
  });

  it('is taken back, and is not sent again from another', async () => {
    const { test, listThere } = await loseMailbox('brand');
    await vi.advanceTimersByTimeAsync(6000);
    const [{ id } = { id: '' }] = await listThere();
    const asked = { params: { outboxReplyId: id }, as: 'agent-b' };
    const { profileId, chosenBy, settingsRevision } = replyAs('acme-care');
    const body = { openFolderId: null, profileId, chosenBy, settingsRevision };
    await test.refuse('/problems/invalid-request', retryReply, { ...asked, body });
    await test.call(withdrawReply, { ...asked, key: 'undo' });
    expect(await listThere()).toEqual([]);
  });
});
