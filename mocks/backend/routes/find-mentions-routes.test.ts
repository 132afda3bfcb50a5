import { describe, expect, it } from 'vitest';
import { listMentions } from '../../../src/contract/mentions';
import {
  listMentionsById,
  MAX_MENTIONS_BY_ID,
  searchMentionIds,
} from '../../../src/contract/reply-facts';
import type { World } from '../../worlds/world';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

const params = { mailboxId: 'support' };

describe('mentions by id', () => {
  it('are what the list shows, in the order asked for', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const query = { folderId: 'archive', limit: '200' };
    const { items } = await call(listMentions, { params, query, as: 'agent-b' });
    const wanted = [items[4], items[0], items[7]];
    const body = { mentionIds: wanted.map((item) => item?.id) };
    expect(await call(listMentionsById, { params, body, as: 'agent-b' })).toEqual({
      items: wanted,
    });
  });

  it('leave out those that the mailbox does not show', async () => {
    const world = createWorkedExample();
    world.topics.push({ id: 'other', name: 'Other' });
    world.mentions = change(world, 'mention-2', { topicIds: ['other'] });
    const { call } = createTestBackend(world);
    const body = { mentionIds: ['mention-1', 'mention-2', 'nowhere', '\ud800'] };
    const { items } = await call(listMentionsById, { params, body });
    expect(items.map(({ id }) => id)).toEqual(['mention-1']);
  });

  it('are asked for a few at a time, of a mailbox that is there', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const body = { mentionIds: Array.from({ length: MAX_MENTIONS_BY_ID + 1 }, () => 'mention-1') };
    await refuse('/problems/invalid-request', listMentionsById, { params, body });
    const elsewhere = { params: { mailboxId: 'elsewhere' }, body: { mentionIds: [] } };
    await refuse('/problems/not-found', listMentionsById, elsewhere);
  });
});

describe('the search for mentions', () => {
  function createSearchedWorld(): World {
    const world = createWorkedExample();
    world.mentions = change(world, 'mention-2', { text: 'Über die Straße', language: 'de' });
    world.mentions = change(world, 'mention-5', {
      author: { name: 'Zoë Élan', handle: '@zoe_e', followers: 1 },
      text: 'No news',
    });
    return world;
  }

  it.each([
    ['STRASSE', ['mention-2']],
    ['uber', ['mention-2']],
    ['zoe', ['mention-5']],
    ['élan', ['mention-5']],
    ['@ZOE', ['mention-5']],
    ['news zoe', []],
  ])('finds %s in text, author and handle', async (text, expected) => {
    const { call } = createTestBackend(createSearchedWorld());
    const { mentionIds } = await call(searchMentionIds, { params, query: { text } });
    expect(mentionIds).toEqual(expected);
  });

  it('gives the newest first, and only what the mailbox shows', async () => {
    const world = createWorkedExample();
    world.topics.push({ id: 'other', name: 'Other' });
    world.mentions = world.mentions.map((mention) => ({ ...mention, text: 'Kettle' }));
    world.mentions = change(world, 'mention-2', { topicIds: ['other'] });
    const { call, refuse } = createTestBackend(world);
    const query = { text: 'kettle' };
    const { mentionIds } = await call(searchMentionIds, { params, query });
    const page = await call(listMentions, { params, query: { folderId: 'archive' } });
    expect(mentionIds).toEqual(page.items.map(({ id }) => id));
    expect(mentionIds).toHaveLength(9);
    const elsewhere = { params: { mailboxId: 'elsewhere' }, query };
    await refuse('/problems/not-found', searchMentionIds, elsewhere);
    await refuse('/problems/invalid-request', searchMentionIds, { params, query: { text: '' } });
  });
});

function change(world: World, id: string, changes: Partial<World['mentions'][number]>) {
  return world.mentions.map((mention) =>
    mention.id === id ? { ...mention, ...changes } : mention,
  );
}
