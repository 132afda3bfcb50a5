import { describe, expect, it } from 'vitest';
import { listMailboxFolders } from '../../../src/contract/mailboxes';
import { changeMention, getMention, listMentions } from '../../../src/contract/mentions';
import { sendReply } from '../../../src/contract/replies';
import { createWorkedExample } from '../../worlds/worked-example';
import type { World } from '../../worlds/world';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';
import { replyAs } from '../test-support/worked-example-requests';

const params = { mailboxId: 'support' };

async function listIds({ call }: TestBackend, folderId: string, as = 'admin-a') {
  const { items, total } = await call(listMentions, { params, query: { folderId }, as });
  expect(total).toBe(items.length);
  return items.map(({ id }) => Number(id.replace('mention-', '')));
}

describe('listing mentions', () => {
  it.each([
    ['inbox', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['private-messages', [7, 10]],
    ['archive', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['sent', []],
    ['vip', [2, 4]],
    ['france', [3, 4]],
  ])('gives the mentions of %s, newest first', async (folderId, expected) => {
    expect(await listIds(createTestBackend(createWorkedExample()), folderId)).toEqual(expected);
  });

  it('tells the smart folders of a mention in their order, and its excerpt', async () => {
    const world = createWorkedExample();
    const text = `${'x'.repeat(199)}😀 and on`;
    world.mentions = world.mentions.map((one) => (one.id === 'mention-4' ? { ...one, text } : one));
    const { call } = createTestBackend(world);
    const { items } = await call(listMentions, { params, query: { folderId: 'archive' } });
    const item = items.find(({ id }) => id === 'mention-4');
    expect(item).toMatchObject({
      smartFolderIds: ['vip', 'france'],
      excerpt: 'x'.repeat(199),
      lastReply: null,
    });
    expect(item).not.toHaveProperty('text');
  });

  it('walks all pages without repeat, also while mentions come and go', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: { id: string }[]; nextCursor: string | null; total: number } =
        await call(listMentions, {
          params,
          query: { folderId: 'inbox', limit: '3', ...(cursor === null ? {} : { cursor }) },
        });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      // The mention that the cursor names leaves the folder.
      const last = page.items.at(-1)?.id ?? '';
      await call(changeMention, { params: { mentionId: last }, body: { status: 'resolved' } });
    } while (cursor !== null);
    expect(seen).toEqual(createWorkedExample().mentions.map(({ id }) => id));
  });

  it('refuses what it does not know', async () => {
    const { refuse, call } = createTestBackend(createWorkedExample());
    const list = (folderId: string, mailboxId = 'support', query = {}) => ({
      params: { mailboxId },
      query: { folderId, ...query },
    });
    expect(await refuse('/problems/not-found', listMentions, list('spam'))).toMatchObject({
      resource: 'folder',
      id: 'spam',
    });
    expect(await refuse('/problems/not-found', listMentions, list('inbox', 'no'))).toMatchObject({
      resource: 'mailbox',
    });
    const noFolder = await refuse('/problems/invalid-request', listMentions, { params });
    expect(noFolder.errors.map(({ path }) => path)).toEqual(['folderId']);
    const { nextCursor } = await call(listMentions, list('inbox', 'support', { limit: '1' }));
    const cursor = nextCursor ?? '';
    await refuse('/problems/invalid-request', listMentions, list('vip', 'support', { cursor }));
  });
});

describe('a mention', () => {
  it('comes with its smart folders and the shown part of its conversation', async () => {
    const world = createWorkedExample();
    world.topics.push({ id: 'other', name: 'Other' });
    inConversation(world, ['mention-2', 'mention-5'], 'brand');
    inConversation(world, ['mention-9'], 'other');
    const { call } = createTestBackend(world);
    await call(sendReply, {
      params: { mentionId: 'mention-5' },
      key: 'one',
      body: replyAs('acme-care'),
    });
    const detail = await call(getMention, { params: { ...params, mentionId: 'mention-2' } });
    expect(detail).toMatchObject({ mention: { id: 'mention-2' }, smartFolderIds: ['vip'] });
    expect(detail.conversation.mentions.map(({ id }) => id)).toEqual(['mention-5', 'mention-2']);
    expect(detail.conversation.replies).toMatchObject([{ mentionId: 'mention-5' }]);
  });

  it.each([
    ['mailbox', { mailboxId: 'elsewhere', mentionId: 'mention-1' }],
    ['mention', { mailboxId: 'support', mentionId: 'mention-99' }],
    ['mention', { mailboxId: 'support', mentionId: 'mention-9' }],
  ])('is not found: %s of %j', async (resource, where) => {
    const world = createWorkedExample();
    inConversation(world, ['mention-9'], 'other');
    const { refuse } = createTestBackend(world);
    expect(await refuse('/problems/not-found', getMention, { params: where })).toMatchObject({
      resource,
    });
  });
});

function inConversation(world: World, mentionIds: string[], topicId: string): void {
  world.mentions = world.mentions.map((mention) =>
    mentionIds.includes(mention.id)
      ? { ...mention, conversationId: 'shared', topicIds: [topicId] }
      : mention,
  );
}

describe('triage', () => {
  const mention1 = { mentionId: 'mention-1' };

  it('resolves and assigns, and moves the mention between folders', async () => {
    const test = createTestBackend(createWorkedExample());
    const assigned = await test.call(changeMention, {
      params: mention1,
      body: { assigneeId: 'agent-b' },
    });
    expect(assigned).toMatchObject({ assigneeId: 'agent-b', status: 'open', version: 2 });
    expect(await listIds(test, 'inbox')).not.toContain(1);
    expect(await listIds(test, 'assigned-to-me', 'agent-b')).toEqual([1]);
    expect(await listIds(test, 'assigned-to-others', 'agent-b')).toEqual([]);
    expect(await listIds(test, 'assigned-to-others', 'admin-a')).toEqual([1]);
    await test.call(changeMention, { params: mention1, body: { status: 'resolved' } });
    expect(await listIds(test, 'assigned-to-me', 'agent-b')).toEqual([]);
    expect(await listIds(test, 'archive')).toContain(1);
    const back = { status: 'open', assigneeId: null };
    expect(await test.call(changeMention, { params: mention1, body: back })).toMatchObject({
      version: 4,
    });
    expect(await listIds(test, 'inbox')).toHaveLength(10);
  });

  it('does not change what is so already', async () => {
    const { call, store } = createTestBackend(createWorkedExample());
    const body = { status: 'open' };
    expect(await call(changeMention, { params: mention1, body })).toMatchObject({ version: 1 });
    expect(await store().readJournal(0)).toEqual([]);
  });

  it('refuses an assignee that does not exist, a bad status and an unknown mention', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const refusePath = async (body: unknown) => {
      const options = { params: mention1, body };
      const { errors } = await refuse('/problems/invalid-request', changeMention, options);
      return errors.map(({ path }) => path);
    };
    expect(await refusePath({ assigneeId: 'nobody' })).toEqual(['assigneeId']);
    expect(await refusePath({ status: 'done' })).toEqual(['status']);
    const unknown = { params: { mentionId: 'mention-99' }, body: {} };
    await refuse('/problems/not-found', changeMention, unknown);
  });

  it('applies both of two changes made in the same moment', async () => {
    const { call } = createTestBackend(createWorkedExample());
    await call(listMailboxFolders, { params });
    await Promise.all([
      call(changeMention, { params: mention1, body: { status: 'resolved' } }),
      call(changeMention, { params: mention1, body: { assigneeId: 'agent-b' } }),
    ]);
    const detail = await call(getMention, { params: { ...params, ...mention1 } });
    expect(detail.mention).toMatchObject({
      status: 'resolved',
      assigneeId: 'agent-b',
      version: 3,
    });
  });
});
