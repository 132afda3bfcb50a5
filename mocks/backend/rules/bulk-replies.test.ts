import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  getBulkReply,
  previewBulkReply,
  queueBulkReply,
  withdrawBulkReply,
} from '../../../src/contract/bulk-replies';
import type { BulkReplyRequest, BulkReplyTable } from '../../../src/contract/bulk-replies';
import { changeAuthorization } from '../../../src/contract/demo';
import { saveMailbox } from '../../../src/contract/mailboxes';
import { listOutbox, retryReply } from '../../../src/contract/outbox';
import { sendReply } from '../../../src/contract/replies';
import { getSession } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';
import {
  expire,
  readReplies,
  replyAs,
  send,
  supportSettings,
} from '../test-support/worked-example-requests';

const support = { mailboxId: 'support' };
const idOf = (number: number) => `mention-${String(number)}`;

async function preview(
  test: TestBackend,
  numbers: number[],
  as = 'admin-a',
  openFolderId?: string,
) {
  return test.call(previewBulkReply, {
    params: support,
    as,
    body: {
      selection: { kind: 'mentions', ids: numbers.map(idOf) },
      openFolderId: openFolderId ?? null,
    },
  });
}

/** What the page sends by a table: all that is answered, as who answers. */
function byTable(table: BulkReplyTable, changes: Partial<BulkReplyRequest> = {}): BulkReplyRequest {
  return {
    openFolderId: null,
    settingsRevision: table.settingsRevision,
    lastUsedProfileIds: table.lastUsedProfileIds,
    undoSeconds: 5,
    replies: table.mentions.flatMap(({ id, resolution, author }) =>
      resolution.status === 'answered'
        ? [{ mentionId: id, profileId: resolution.profileId, text: `Hello ${author.name}` }]
        : [],
    ),
    ...changes,
  };
}

const queue = (body: BulkReplyRequest, as = 'admin-a') => ({
  ...{ params: support, key: 'bulk', body, as },
});
const statesOf = (replies: { mentionId: string; reply: { status: string } | null }[]) =>
  Object.fromEntries(replies.map(({ mentionId, reply }) => [mentionId, reply?.status]));
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

describe('the table of a bulk reply', () => {
  it('says of each mention what the resolver says, seen from here', async () => {
    const test = createTestBackend(createWorkedExample());
    const table = await preview(test, [1, 2, 4, 7, 8], 'agent-b', 'france');
    expect(table.mentions.map(({ resolution }) => resolution)).toMatchObject([
      { status: 'answered', profileId: 'acme-care' },
      { status: 'answered', profileId: 'acme-us', rule: 'folder' },
      { status: 'answered', profileId: 'acme-us', rule: 'last-used' },
      { status: 'blocked', problem: 'expired' },
      { status: 'unanswerable' },
    ]);
    expect(table).toMatchObject({
      ...{ goneCount: 0, isTooMany: false, settingsRevision: 1 },
      lastUsedProfileIds: { facebook: 'acme-us' },
    });
  });

  it('takes a folder as it is, without the exceptions and what nobody has seen', async () => {
    const test = createTestBackend(createWorkedExample());
    const folder = { kind: 'folder', folderId: 'inbox', cursor: null };
    const read = async (exceptIds: string[], receivedUntil: string) => {
      const selection = { ...folder, exceptIds, receivedUntil };
      const body = { selection, openFolderId: null };
      return (await test.call(previewBulkReply, { params: support, body })).mentions;
    };
    const all = await read([], '2030-01-01T00:00:00.000Z');
    expect(all).toHaveLength(10);
    expect(await read(['mention-1'], '2030-01-01T00:00:00.000Z')).toHaveLength(9);
    expect(await read([], '2000-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('counts what the mailbox does not show, and refuses a folder that it does not have', async () => {
    const test = createTestBackend(createWorkedExample());
    expect(await preview(test, [1, 99])).toMatchObject({ goneCount: 1, mentions: [{}] });
    const selection = { kind: 'mentions', ids: ['mention-1'] };
    const body = { selection, openFolderId: 'elsewhere' };
    await test.refuse('/problems/invalid-request', previewBulkReply, { params: support, body });
  });

  it('names the newest reply of the conversation', async () => {
    const test = createTestBackend(createWorkedExample());
    const { reply } = await test.call(sendReply, send(1, replyAs('acme-care')));
    const [mention] = (await preview(test, [1])).mentions;
    expect(mention?.conversationReply).toEqual({ profileId: 'acme-care', sentAt: reply.sentAt });
  });

  it('says where a reply of one’s own waits in the conversation', async () => {
    const test = createTestBackend(createWorkedExample());
    const isWaiting = async (numbers: number[], as = 'admin-a') =>
      (await preview(test, numbers, as)).mentions.map((mention) => mention.isWaiting);
    expect(await isWaiting([1, 2])).toEqual([false, false]);
    const table = await preview(test, [1]);
    const bulk = await test.call(queueBulkReply, {
      params: support,
      key: 'waits',
      body: {
        openFolderId: null,
        settingsRevision: table.settingsRevision,
        lastUsedProfileIds: table.lastUsedProfileIds,
        undoSeconds: 30,
        replies: [{ mentionId: 'mention-1', profileId: 'acme-care', text: 'Hello' }],
      },
    });
    expect(await isWaiting([1, 2])).toEqual([true, false]);
    expect(await isWaiting([1, 2], 'agent-b')).toEqual([false, false]);
    await test.call(withdrawBulkReply, { params: { bulkReplyId: bulk.id } });
    expect(await isWaiting([1, 2])).toEqual([false, false]);
  });

  it('holds nothing when there are too many', async () => {
    const world = createWorkedExample();
    const [first] = world.mentions;
    if (first === undefined) throw new Error('The worked example has mentions');
    world.mentions = Array.from({ length: 501 }, (_, index) => ({
      ...first,
      id: idOf(index),
    }));
    const test = createTestBackend(world);
    const selection = {
      ...{ kind: 'folder', folderId: 'inbox', cursor: null },
      ...{ exceptIds: [], receivedUntil: '2030-01-01T00:00:00.000Z' },
    };
    const ask = (exceptIds: string[]) =>
      test.call(previewBulkReply, {
        params: support,
        body: { selection: { ...selection, exceptIds }, openFolderId: null },
      });
    expect(await ask([])).toMatchObject({ isTooMany: true, mentions: [] });
    const fitting = await ask(['mention-0']);
    expect(fitting.isTooMany).toBe(false);
    expect(fitting.mentions).toHaveLength(500);
  });
});

describe('a bulk reply', () => {
  it('publishes each by itself, as whom the table said', async () => {
    const test = createTestBackend(createWorkedExample());
    const table = await preview(test, [1, 2, 3, 6, 10]);
    const request = byTable(table);
    const bulk = await test.call(queueBulkReply, queue(request));
    expect(bulk.replies.map(({ reply }) => reply?.status)).toEqual(Array(5).fill('waiting'));
    await vi.advanceTimersByTimeAsync(4900);
    expect(await readReplies(test, 1)).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    for (const { mentionId, profileId, text } of request.replies) {
      const number = Number(mentionId.split('-')[1]);
      expect(await readReplies(test, number)).toMatchObject([
        { profileId, text, chosenBy: 'resolved', mailboxId: 'support' },
      ]);
    }
    const after = await test.call(getBulkReply, { params: { bulkReplyId: bulk.id } });
    expect(Object.values(statesOf(after.replies))).toEqual(Array(5).fill('published'));
    // Each in a commit of its own.
    const commits = (await test.store().readJournal(0)).map(
      ({ changes }) => changes.filter(({ collection }) => collection === 'replies').length,
    );
    expect(commits).toEqual([0, 1, 1, 1, 1, 1]);
  });

  it('goes by what was last used when the table was made, whatever its first replies change', async () => {
    const test = createTestBackend(createWorkedExample());
    // Through the folder France its default speaks: the profile last used, else the one mentioned.
    const table = await preview(test, [1, 3], 'admin-a', 'france');
    expect(table.lastUsedProfileIds).toEqual({});
    expect(table.mentions[1]?.resolution).toMatchObject({
      ...{ profileId: 'acme-fr', rule: 'mentioned' },
    });
    const request = byTable(table, { openFolderId: 'france' });
    await test.call(queueBulkReply, queue(request));
    await vi.advanceTimersByTimeAsync(5100);
    // The first was published as another profile before the second was, and is last used now.
    expect(await readReplies(test, 1)).toMatchObject([{ profileId: 'acme-care' }]);
    expect(await readReplies(test, 3)).toMatchObject([{ profileId: 'acme-fr' }]);
    expect((await test.call(getSession)).lastUsedProfileIds).toEqual({ facebook: 'acme-fr' });
  });

  it('also when something else was sent between table and sending', async () => {
    const test = createTestBackend(createWorkedExample());
    const table = await preview(test, [3], 'admin-a', 'france');
    await test.call(sendReply, send(1, replyAs('acme-care')));
    const request = byTable(table, { openFolderId: 'france' });
    const bulk = await test.call(queueBulkReply, queue(request));
    expect(statesOf(bulk.replies)).toEqual({ 'mention-3': 'waiting' });
    await vi.advanceTimersByTimeAsync(5100);
    expect(await readReplies(test, 3)).toMatchObject([{ profileId: 'acme-fr' }]);
  });

  it('sends what still matches, and keeps the rest in Failed, when settings change after the table', async () => {
    const test = createTestBackend(createWorkedExample());
    const table = await preview(test, [1, 2, 6]);
    await test.call(saveMailbox, answerAs('acme-us'));
    const bulk = await test.call(queueBulkReply, queue(byTable(table)));
    expect(statesOf(bulk.replies)).toEqual({
      'mention-1': 'failed',
      'mention-2': 'waiting',
      'mention-6': 'waiting',
    });
    await vi.advanceTimersByTimeAsync(5100);
    expect(await readReplies(test, 1)).toEqual([]);
    expect(await readReplies(test, 2)).toMatchObject([{ profileId: 'acme-us' }]);
    expect((await test.call(listOutbox, { params: support })).items).toMatchObject([
      {
        ...{ mentionId: 'mention-1', status: 'failed', profileId: 'acme-care' },
        failure: { type: '/problems/resolution-changed' },
        now: { resolution: { profileId: 'acme-us' } },
      },
    ]);
  });

  it('looks again when it is published: an authorization that expired while it waited', async () => {
    const test = createTestBackend(createWorkedExample());
    const bulk = await test.call(queueBulkReply, queue(byTable(await preview(test, [1, 2, 5]))));
    expect(Object.values(statesOf(bulk.replies))).toEqual(Array(3).fill('waiting'));
    await test.call(changeAuthorization, expire);
    await vi.advanceTimersByTimeAsync(5100);
    const { replies } = await test.call(getBulkReply, { params: { bulkReplyId: 'bulk' } });
    expect(statesOf(replies)).toEqual({
      'mention-1': 'failed',
      'mention-2': 'published',
      'mention-5': 'failed',
    });
    expect(await readReplies(test, 1)).toEqual([]);
  });

  it('never goes out as a profile that the rules do not name, nor longer than the service takes', async () => {
    const test = createTestBackend(createWorkedExample());
    const table = await preview(test, [1, 6]);
    const replies = [
      { mentionId: 'mention-1', profileId: 'acme-us', text: 'Hello' },
      { mentionId: 'mention-6', profileId: 'acme', text: 'x'.repeat(281) },
    ];
    const bulk = await test.call(queueBulkReply, queue(byTable(table, { replies })));
    expect(bulk.replies.map(({ reply }) => reply?.failure?.type)).toEqual([
      '/problems/resolution-changed',
      '/problems/reply-too-long',
    ]);
    await vi.advanceTimersByTimeAsync(5100);
    expect(await readReplies(test, 1)).toEqual([]);
    expect(await readReplies(test, 6)).toEqual([]);
  });

  it('says of a mention that is not there that it failed, and sends the others', async () => {
    const test = createTestBackend(createWorkedExample());
    const request = byTable(await preview(test, [1]));
    const gone = { mentionId: 'mention-99', profileId: 'acme-care', text: 'Hello' };
    const replies = [gone, ...request.replies];
    const bulk = await test.call(queueBulkReply, queue({ ...request, replies }));
    expect(bulk.replies).toMatchObject([
      { mentionId: 'mention-99', authorName: null, reply: null },
      { mentionId: 'mention-1', reply: { status: 'waiting' } },
    ]);
  });

  it('fails for a mention that its mailbox does not show any more', async () => {
    const world = createWorkedExample();
    world.topics.push({ ...world.topics[0], id: 'other', name: 'Other' });
    const test = createTestBackend(world);
    const table = await preview(test, [1]);
    await test.call(saveMailbox, {
      params: support,
      version: 1,
      body: supportSettings({ topicIds: ['other'] }),
    });
    const bulk = await test.call(queueBulkReply, queue(byTable(table)));
    expect(bulk.replies).toMatchObject([
      { reply: { status: 'failed', failure: { type: '/problems/not-found' } } },
    ]);
    expect((await test.call(listOutbox, { params: support })).items).toMatchObject([
      { status: 'failed', mentionId: 'mention-1' },
    ]);
  });

  it('answers two mentions of one conversation, each with its own reply', async () => {
    const world = createWorkedExample();
    const first = world.mentions.find(({ id }) => id === 'mention-1');
    if (first === undefined) throw new Error('The worked example has mention 1');
    world.mentions.push({ ...first, id: 'mention-11' });
    const test = createTestBackend(world);
    await test.call(queueBulkReply, queue(byTable(await preview(test, [1, 11]))));
    await vi.advanceTimersByTimeAsync(5100);
    const replies = await readReplies(test, 1);
    expect(replies.map(({ mentionId }) => mentionId).sort()).toEqual(['mention-1', 'mention-11']);
    expect(new Set(replies.map(({ profileId }) => profileId))).toEqual(new Set(['acme-care']));
  });

  it('is queued once for a key, and another request under it is refused', async () => {
    const test = createTestBackend(createWorkedExample());
    const request = byTable(await preview(test, [1, 2]));
    const first = await test.call(queueBulkReply, queue(request));
    expect(await test.call(queueBulkReply, queue(request))).toEqual(first);
    const other = queue({ ...request, undoSeconds: 10 });
    await test.refuse('/problems/key-reused', queueBulkReply, other);
    await vi.advanceTimersByTimeAsync(5100);
    await test.call(queueBulkReply, queue(request));
    await vi.advanceTimersByTimeAsync(5100);
    expect(await readReplies(test, 1)).toHaveLength(1);
    expect(await readReplies(test, 2)).toHaveLength(1);
  });

  it('without a time to take it back is on its way at once', async () => {
    const test = createTestBackend(createWorkedExample());
    const request = byTable(await preview(test, [1, 2]), { undoSeconds: 0 });
    await test.call(queueBulkReply, queue(request));
    expect(await readReplies(test, 1)).toHaveLength(1);
    expect(await readReplies(test, 2)).toHaveLength(1);
  });

  it('of very many is published a stretch at a time, so that no request waits for all', async () => {
    const world = createWorkedExample();
    const [first] = world.mentions;
    if (first === undefined) throw new Error('The worked example has mentions');
    const numbers = Array.from({ length: 60 }, (_, index) => 100 + index);
    world.mentions = numbers.map((number) => ({ ...first, id: idOf(number) }));
    const test = createTestBackend(world);
    await test.call(queueBulkReply, queue(byTable(await preview(test, numbers))));
    vi.setSystemTime(Date.now() + 5001);
    const count = async () => {
      const { replies } = await test.call(getBulkReply, { params: { bulkReplyId: 'bulk' } });
      return replies.filter(({ reply }) => reply?.status === 'published').length;
    };
    expect(await count()).toBe(25);
    expect(await count()).toBe(50);
    await vi.advanceTimersByTimeAsync(10);
    expect(await count()).toBe(60);
  });

  it('is refused whole where it makes no sense', async () => {
    const test = createTestBackend(createWorkedExample());
    const request = byTable(await preview(test, [1]));
    const [reply] = request.replies;
    const twice = { ...request, replies: [reply, reply] };
    const options = { params: support, key: 'bulk' };
    await test.refuse('/problems/invalid-request', queueBulkReply, { ...options, body: twice });
    const none = { ...request, replies: [] };
    await test.refuse('/problems/invalid-request', queueBulkReply, { ...options, body: none });
    const elsewhere = { ...request, openFolderId: 'elsewhere' };
    await test.refuse('/problems/invalid-request', queueBulkReply, {
      ...{ ...options, body: elsewhere },
    });
    await test.refuse('/problems/not-found', queueBulkReply, {
      ...{ ...options, params: { mailboxId: 'none' }, body: request },
    });
    expect(await test.store().readJournal(0)).toEqual([]);
  });
});

describe('the results of a bulk reply', () => {
  it('name the profile that one which had failed was sent as in the end', async () => {
    const test = createTestBackend(createWorkedExample());
    const table = await preview(test, [1]);
    const bulk = await test.call(queueBulkReply, {
      params: support,
      key: 'bulk',
      body: {
        openFolderId: null,
        settingsRevision: table.settingsRevision,
        lastUsedProfileIds: table.lastUsedProfileIds,
        undoSeconds: 5,
        replies: [{ mentionId: 'mention-1', profileId: 'acme-care', text: 'Hello' }],
      },
    });
    const replyWith = {
      mode: 'custom' as const,
      choices: { facebook: { kind: 'profile' as const, profileId: 'acme-us' } },
    };
    await test.call(saveMailbox, {
      params: support,
      version: 1,
      body: supportSettings({ replyWith }),
    });
    await vi.advanceTimersByTimeAsync(5001);
    await test.call(retryReply, {
      params: { outboxReplyId: bulk.replies[0]?.reply?.id ?? '' },
      body: {
        openFolderId: null,
        chosenBy: 'resolved',
        settingsRevision: 2,
        profileId: 'acme-us',
      },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await readReplies(test, 1)).toMatchObject([{ profileId: 'acme-us' }]);
    const after = await test.call(getBulkReply, { params: { bulkReplyId: bulk.id } });
    expect(after.replies).toMatchObject([{ profileId: 'acme-us', reply: { status: 'published' } }]);
  });
});

describe('taking a bulk reply back', () => {
  const undo = { params: { bulkReplyId: 'bulk' } };

  it('takes back all that waits, for good, and may be repeated', async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(queueBulkReply, queue(byTable(await preview(test, [1, 2, 3]))));
    const { replies } = await test.call(withdrawBulkReply, undo);
    expect(Object.values(statesOf(replies))).toEqual(Array(3).fill('withdrawn'));
    expect((await test.call(withdrawBulkReply, undo)).replies).toEqual(replies);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await readReplies(test, 1)).toEqual([]);
    expect((await test.call(getSession)).lastUsedProfileIds).toEqual({});
  });

  it('takes back what has failed, so that it cannot go out beside what is written anew', async () => {
    const test = createTestBackend(createWorkedExample());
    const table = await preview(test, [1, 2]);
    await test.call(saveMailbox, answerAs('acme-us'));
    const { replies } = await test.call(queueBulkReply, queue(byTable(table)));
    expect(statesOf(replies)).toMatchObject({ 'mention-1': 'failed' });
    expect(statesOf((await test.call(withdrawBulkReply, undo)).replies)).toEqual({
      'mention-1': 'withdrawn',
      'mention-2': 'withdrawn',
    });
    expect((await test.call(listOutbox, { params: support })).items).toEqual([]);
  });

  it('leaves what was published', async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(queueBulkReply, queue(byTable(await preview(test, [1]))));
    await vi.advanceTimersByTimeAsync(5100);
    expect(statesOf((await test.call(withdrawBulkReply, undo)).replies)).toEqual({
      'mention-1': 'published',
    });
  });
});

describe('who may', () => {
  it('a viewer neither looks nor sends', async () => {
    const test = createTestBackend(createWorkedExample());
    const as = 'viewer-d';
    await test.refuse('/problems/forbidden', previewBulkReply, { params: support, as });
    await test.refuse('/problems/forbidden', queueBulkReply, { params: support, as, key: 'bulk' });
    const params = { bulkReplyId: 'any' };
    await test.refuse('/problems/forbidden', getBulkReply, { params, as });
    await test.refuse('/problems/forbidden', withdrawBulkReply, { params, as });
  });

  it.each(['agent-b', 'editor-c'])('%s sends, and sees only their own', async (as) => {
    const test = createTestBackend(createWorkedExample());
    await test.call(queueBulkReply, queue(byTable(await preview(test, [1]))));
    const params = { bulkReplyId: 'bulk' };
    await test.refuse('/problems/not-found', getBulkReply, { params, as });
    await test.refuse('/problems/not-found', withdrawBulkReply, { params, as });
    const own = byTable(await preview(test, [2], as));
    await test.call(queueBulkReply, queue(own, as));
    const { replies } = await test.call(getBulkReply, { params, as });
    expect(replies.map(({ mentionId }) => mentionId)).toEqual(['mention-2']);
  });

  it('a reply of someone whose role was taken away while it waited fails', async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(queueBulkReply, queue(byTable(await preview(test, [1], 'agent-b')), 'agent-b'));
    const agent = await test.store().get('users', 'agent-b');
    if (agent === null) throw new Error('There is an agent');
    const origin = { userId: 'admin-a', time: new Date().toISOString(), requestId: 'role' };
    const document = { ...agent.document, role: 'viewer' as const };
    await test.store().commit([{ collection: 'users', document }], [], origin);
    await vi.advanceTimersByTimeAsync(5100);
    expect(await readReplies(test, 1)).toEqual([]);
  });
});
