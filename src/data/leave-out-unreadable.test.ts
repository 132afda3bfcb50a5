import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { getMention, listMentions } from '../contract/mentions';
import { listMailboxFolders } from '../contract/mailboxes';
import { callEndpoint, ContractError } from './http';
import { leaveOutUnreadable } from './leave-out-unreadable';
import { listUnreadable } from './unreadable';

const request = 'GET /mailboxes/:mailboxId/mentions';

function createItem(id: string) {
  return {
    id,
    conversationId: id,
    serviceId: 'facebook',
    kind: 'comment' as const,
    topicIds: ['brand'],
    author: { name: `Author ${id}`, handle: null, followers: 0 },
    language: 'en',
    sentiment: 'neutral' as const,
    priority: 'normal' as const,
    tags: [],
    status: 'open' as const,
    assigneeId: null,
    receivedAt: '2026-01-01T00:00:00.000Z',
    receivingProfileId: null,
    mentionedProfileIds: [],
    version: 1,
    excerpt: 'Hello',
    attachmentCount: 0,
    smartFolderIds: [],
    lastReply: null,
  };
}

function createDetail() {
  const { excerpt, attachmentCount, smartFolderIds, lastReply, ...item } = createItem('a');
  const mention = { ...item, text: 'Hello', attachments: [], permalink: null };
  return {
    mention,
    smartFolderIds: [],
    conversation: { mentions: [mention], replies: [], activities: [], notes: [] },
  };
}

const pageOf = (...items: unknown[]) => ({ items, nextCursor: null, total: items.length });

/** Has the backend give this answer. */
function answerWith(body: unknown) {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(JSON.stringify(body), { status: 200 })),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a damaged mention does not take its page along, and says which field', async () => {
  const damaged = { ...createItem('b'), author: { name: 'Bad', handle: null, followers: 'many' } };
  answerWith(pageOf(createItem('a'), damaged, createItem('c')));
  const page = await callEndpoint(listMentions, {
    params: { mailboxId: 'm' },
    query: { folderId: 'inbox' },
  });
  expect(page.items.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(page.total).toBe(3);
  expect(listUnreadable(page)).toEqual([
    {
      list: 'items',
      index: 1,
      id: 'b',
      name: 'Bad',
      at: '2026-01-01T00:00:00.000Z',
      field: 'author.followers',
      reason: expect.any(String) as string,
    },
  ]);
});

test('an answer that fits has nothing left out', async () => {
  answerWith(pageOf(createItem('a')));
  const page = await callEndpoint(listMentions, {
    params: { mailboxId: 'm' },
    query: { folderId: 'inbox' },
  });
  expect(listUnreadable(page)).toEqual([]);
});

test('an answer that is damaged itself, or of which nothing is left, is refused', async () => {
  const call = () =>
    callEndpoint(listMentions, { params: { mailboxId: 'm' }, query: { folderId: 'inbox' } });
  answerWith({ ...pageOf(createItem('a'), null), nextCursor: 7 });
  await expect(call()).rejects.toThrow(ContractError);
  answerWith(pageOf(null, { id: 3 }));
  await expect(call()).rejects.toThrow('items.0 does not fit');
});

test('an open mention that is damaged is refused, and one beside it in the conversation is not', () => {
  const detail = createDetail();
  const name = 'GET /mailboxes/:mailboxId/mentions/:mentionId';
  const without = leaveOutUnreadable(getMention.response, name, {
    ...detail,
    conversation: {
      ...detail.conversation,
      mentions: [{ ...detail.mention, id: 'z', tags: 'none' }, detail.mention],
      replies: [{ id: 'r', sentAt: '2026-01-02T00:00:00.000Z' }],
    },
  });
  expect(without?.conversation.mentions.map(({ id }) => id)).toEqual(['a']);
  expect(
    listUnreadable(without ?? {}).map(({ list, id, at, field }) => [list, id, at, field]),
  ).toEqual([
    ['conversation.mentions', 'z', '2026-01-01T00:00:00.000Z', 'tags'],
    ['conversation.replies', 'r', '2026-01-02T00:00:00.000Z', 'mentionId'],
  ]);
  const broken = { ...detail, mention: { ...detail.mention, text: null } };
  expect(leaveOutUnreadable(getMention.response, name, broken)).toBeNull();
});

test('of what only counts as a whole nothing is left out', () => {
  const folders = { defaultFolders: [{ id: 'nowhere', count: 0 }], smartFolders: [] };
  const name = 'GET /mailboxes/:mailboxId/folders';
  expect(leaveOutUnreadable(listMailboxFolders.response, name, folders)).toBeNull();
  const page = pageOf(createItem('a'), null);
  expect(leaveOutUnreadable(listMentions.response, 'GET /elsewhere', page)).toBeNull();
});

test('whatever is damaged, just the damaged ones are left out', () => {
  const fields = Object.keys(createItem('a')) as (keyof ReturnType<typeof createItem>)[];
  const damage = fc.oneof(
    fc
      .constantFrom(...fields)
      .map((field) => (item: object) => ({ ...item, [field]: { nothing: 'known' } })),
    fc.constantFrom(null, 7, 'text', []).map((other) => () => other),
  );
  fc.assert(
    fc.property(fc.array(fc.option(damage), { minLength: 1, maxLength: 8 }), (damages) => {
      const items = damages.map((change, place) => {
        const item = createItem(String(place));
        return change === null ? item : change(item);
      });
      const good = items.filter((_, place) => damages[place] === null);
      const page = leaveOutUnreadable(listMentions.response, request, pageOf(...items));
      if (good.length === 0) expect(page).toBeNull();
      else expect(page?.items).toEqual(good);
      if (page === null) return;
      expect(listUnreadable(page).map(({ index }) => index)).toEqual(
        damages.flatMap((change, place) => (change === null ? [] : [place])),
      );
    }),
  );
});
