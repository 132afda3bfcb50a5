import { describe, expect, it } from 'vitest';
import {
  createCannedReply,
  deleteCannedReply,
  listCannedReplies,
  saveCannedReply,
} from '../../../src/contract/canned-replies';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';

const thanks = { name: 'Thanks', serviceId: null, language: 'en', text: 'Thank you, {author}.' };
const listed = async ({ call }: TestBackend) => (await call(listCannedReplies)).items;

describe('canned replies', () => {
  it('are created once for a key, listed by name, changed and deleted', async () => {
    const test = createTestBackend(createWorkedExample());
    const created = await test.call(createCannedReply, { body: thanks, key: 'one' });
    expect(await test.call(createCannedReply, { body: thanks, key: 'one' })).toEqual(created);
    await test.call(createCannedReply, { body: { ...thanks, name: 'écho' }, key: 'two' });
    expect((await listed(test)).map(({ name }) => name)).toEqual(['écho', 'Thanks']);

    const params = { cannedReplyId: created.id };
    const body = { ...thanks, name: 'A thank you', serviceId: 'facebook' };
    const saved = await test.call(saveCannedReply, { params, body, version: 1, as: 'editor-c' });
    expect(saved).toMatchObject({ ...body, version: 2 });
    expect((await listed(test))[0]).toEqual(saved);
    await test.call(deleteCannedReply, { params, version: 2 });
    expect((await listed(test)).map(({ name }) => name)).toEqual(['écho']);
  });

  it('refuse the same key with another text, and keep what was made first', async () => {
    const test = createTestBackend(createWorkedExample());
    const created = await test.call(createCannedReply, { body: thanks, key: 'one' });
    const body = { ...thanks, text: 'Thank you very much.' };
    await test.refuse('/problems/key-reused', createCannedReply, { body, key: 'one' });
    expect(await listed(test)).toEqual([created]);
  });

  it('come page by page', async () => {
    const test = createTestBackend(createWorkedExample());
    for (const name of ['b', 'a', 'c']) {
      await test.call(createCannedReply, { body: { ...thanks, name }, key: name });
    }
    const first = await test.call(listCannedReplies, { query: { limit: '2' } });
    expect(first).toMatchObject({ total: 3, items: [{ name: 'a' }, { name: 'b' }] });
    const query = { limit: '2', cursor: first.nextCursor ?? '' };
    const second = await test.call(listCannedReplies, { query });
    expect(second).toMatchObject({ nextCursor: null, items: [{ name: 'c' }] });
  });

  it('refuse a save over someone else’s, and give what is there now', async () => {
    const test = createTestBackend(createWorkedExample());
    const { id } = await test.call(createCannedReply, { body: thanks, key: 'one' });
    const params = { cannedReplyId: id };
    await test.call(saveCannedReply, { params, version: 1, body: { ...thanks, text: 'Thanks' } });
    const stale = await test.refuse('/problems/stale-canned-reply', saveCannedReply, {
      params,
      version: 1,
      body: thanks,
    });
    expect(stale).toMatchObject({ changedByUserId: 'admin-a', current: { text: 'Thanks' } });
    const old = { params, version: 1 };
    await test.refuse('/problems/stale-canned-reply', deleteCannedReply, old);
    await test.call(deleteCannedReply, { params, version: 2 });
    const gone = await test.refuse('/problems/stale-canned-reply', saveCannedReply, {
      params,
      version: 2,
      body: thanks,
    });
    expect(gone.current).toBeNull();
  });

  it.each([
    ['text', { text: 'Dear {customer}' }],
    ['text', { text: ' ' }],
    ['name', { name: ' ' }],
    ['serviceId', { serviceId: 'nowhere' }],
    ['language', { language: 'English!' }],
  ])('refuse a bad %s: %j', async (path, change) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const body = { ...thanks, ...change };
    const { errors } = await refuse('/problems/invalid-request', createCannedReply, {
      body,
      key: 'one',
    });
    expect(errors.map((error) => error.path)).toEqual([path]);
  });

  it.each(['viewer-d', 'agent-b'])('are not managed by %s', async (as) => {
    const test = createTestBackend(createWorkedExample());
    const params = { cannedReplyId: 'any' };
    const body = thanks;
    await test.refuse('/problems/forbidden', createCannedReply, { as, body, key: 'one' });
    await test.refuse('/problems/forbidden', saveCannedReply, { as, params, body, version: 1 });
    await test.refuse('/problems/forbidden', deleteCannedReply, { as, params, version: 1 });
    expect(await test.call(listCannedReplies, { as })).toMatchObject({ total: 0 });
  });
});
