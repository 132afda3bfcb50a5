import { describe, expect, it } from 'vitest';
import { changeMention, listMentions, listSearchValues } from '../../../src/contract/mentions';
import { sendReply } from '../../../src/contract/replies';
import { createWorkedExample } from '../../worlds/worked-example';
import type { World } from '../../worlds/world';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';
import { replyAs } from '../test-support/worked-example-requests';

const params = { mailboxId: 'support' };

async function find({ call }: TestBackend, query: Record<string, string>, as = 'admin-a') {
  const given = { folderId: 'archive', ...query };
  const { items, total } = await call(listMentions, { params, query: given, as });
  expect(total).toBe(items.length);
  return items.map(({ id }) => Number(id.replace('mention-', '')));
}

describe('searching mentions', () => {
  it.each([
    [{ text: 'AUTH 4' }, [4, 7, 10]],
    [{ language: 'fr' }, [3, 4]],
    [{ service: 'x,blogs' }, [6, 7, 8]],
    [{ service: 'facebook', kind: 'private-message' }, [10]],
    [{ tag: 'other' }, [5]],
    [{ assignee: 'me' }, []],
    [{ assignee: 'unassigned', service: 'blogs' }, [8]],
    [{ answers: 'blocked,unanswerable' }, [7, 8]],
    [{ answers: 'acme-care', tag: 'other' }, [5]],
    [{ answers: 'acme-fr', folderId: 'france' }, [3, 4]],
    [{ answers: 'acme-us', folderId: 'inbox' }, [2, 4]],
  ])('for %o gives %o', async (query, expected) => {
    expect(await find(createTestBackend(createWorkedExample()), query)).toEqual(expected);
  });

  it.each(['viewer-d', 'agent-b', 'editor-c', 'admin-a'])('is for everyone: %s', async (as) => {
    expect(await find(createTestBackend(createWorkedExample()), { language: 'fr' }, as)).toEqual([
      3, 4,
    ]);
  });

  it('says what is due by the target of the mailbox', async () => {
    const world = createWorkedExample();
    const none = createTestBackend(world);
    expect(await find(none, { due: 'overdue,due-soon' })).toEqual([]);
    for (const mailbox of world.mailboxes)
      mailbox.replyTarget = { minutes: 120, businessHours: null };
    const test = createTestBackend(world);
    // They came half an hour ago and each an hour before; the eighth is on a blog, so it does not wait.
    expect(await find(test, { due: 'due-soon' })).toEqual([2]);
    expect(await find(test, { due: 'overdue' })).toEqual([3, 4, 5, 6, 7, 9, 10]);
    expect(await find(test, { due: 'overdue,due-soon', language: 'fr' })).toEqual([3, 4]);
    const fourth = { mentionId: 'mention-4' };
    await test.call(changeMention, { params: fourth, body: { status: 'resolved' } });
    expect(await find(test, { due: 'overdue', language: 'fr' })).toEqual([3]);
    const wrong = { params, query: { folderId: 'inbox', due: 'in-time' } };
    await test.refuse('/problems/invalid-request', listMentions, wrong);
  });

  it('says who answers as it is for whoever looks', async () => {
    const test = createTestBackend(createWorkedExample());
    const query = { answers: 'acme-us', folderId: 'france' };
    expect(await find(test, query, 'admin-a')).toEqual([]);
    expect(await find(test, query, 'agent-b')).toEqual([3, 4]);
  });

  it('goes by what was done a moment ago', async () => {
    const test = createTestBackend(createWorkedExample());
    const waiting = { sort: 'oldest-waiting', limit: '3' };
    const oldest = async () => (await find3(test, waiting)).map(({ id }) => id);
    const [first = '', second = ''] = await oldest();
    expect(first).toBe('mention-10');
    await test.call(changeMention, {
      params: { mentionId: first },
      body: { status: 'resolved', assigneeId: 'admin-a' },
    });
    expect((await oldest())[0]).toBe(second);
    expect(await find(test, { status: 'resolved', assignee: 'me' })).toEqual([10]);
    const answered = 'mention-1';
    await test.call(sendReply, {
      params: { mentionId: answered },
      body: replyAs('acme-care', { chosenBy: 'by-hand' }),
      key: 'key',
    });
    const all = await find(test, { sort: 'oldest-waiting' });
    // The eighth is on a blog: nobody can answer it, so it does not wait either.
    expect(all.slice(-3)).toEqual([10, 8, 1]);
  });

  it('gives as excerpt what stands around the match', async () => {
    const world = withText('mention-2', `${'Lorem ipsum. '.repeat(30)}My parcel is late.`);
    const { call } = createTestBackend(world);
    const query = { folderId: 'archive', text: 'PARCEL' };
    const { items } = await call(listMentions, { params, query });
    expect(items.map(({ excerpt }) => excerpt)).toEqual([
      '…ipsum. Lorem ipsum. My parcel is late.',
    ]);
  });

  it.each([
    { sort: 'oldest' },
    { status: 'new' },
    { priority: 'high,urgent' },
    { tag: '' },
    { receivedFrom: '2026-11-01' },
    { text: 'x'.repeat(201) },
  ])('refuses %o', async (query) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const { errors } = await refuse('/problems/invalid-request', listMentions, {
      params,
      query: { folderId: 'archive', ...(query as Record<string, string>) },
    });
    expect(errors.map(({ path }) => path)).toEqual(Object.keys(query));
  });

  it('refuses the cursor of another search', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const query = { folderId: 'archive', sort: 'priority', limit: '2' };
    const { nextCursor } = await call(listMentions, { params, query });
    const cursor = nextCursor ?? '';
    await call(listMentions, { params, query: { ...query, cursor } });
    for (const other of [{ sort: 'oldest-waiting' }, { service: 'x' }, { folderId: 'inbox' }]) {
      await refuse('/problems/invalid-request', listMentions, {
        params,
        query: { ...query, ...other, cursor },
      });
    }
  });
});

describe('what mentions can be narrowed down to', () => {
  it('is the tags and the main languages of a mailbox', async () => {
    const world = withText('mention-2', 'Salut');
    world.mentions = world.mentions.map((one) =>
      one.id === 'mention-2' ? { ...one, language: 'fr-ca', tags: ['vip'] } : one,
    );
    const { call, refuse } = createTestBackend(world);
    expect(await call(listSearchValues, { params, as: 'viewer-d' })).toEqual({
      tags: ['other', 'vip'],
      languages: ['en', 'fr'],
    });
    await refuse('/problems/not-found', listSearchValues, { params: { mailboxId: 'none' } });
  });
});

async function find3({ call }: TestBackend, query: Record<string, string>) {
  return (await call(listMentions, { params, query: { folderId: 'archive', ...query } })).items;
}

function withText(id: string, text: string): World {
  const world = createWorkedExample();
  world.mentions = world.mentions.map((one) => (one.id === id ? { ...one, text } : one));
  return world;
}
