import { describe, expect, it } from 'vitest';
import { getAttachment } from '../../../src/contract/attachments';
import { listMentions } from '../../../src/contract/mentions';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

const image = {
  id: 'a1',
  kind: 'image' as const,
  name: 'dent.svg',
  mediaType: 'image/svg+xml',
  size: 4000,
  description: null,
};

function createBackend() {
  const world = createWorkedExample();
  world.topics.push({ id: 'press', name: 'Press' });
  world.mentions = world.mentions.map((mention) => {
    if (mention.id === 'mention-1') return { ...mention, attachments: [image] };
    if (mention.id === 'mention-2')
      return { ...mention, topicIds: ['press'], attachments: [image] };
    return mention;
  });
  return createTestBackend(world);
}

const place = (mentionId: string, attachmentId = 'a1') => ({
  params: { mailboxId: 'support', mentionId, attachmentId },
});

describe('attachments', () => {
  it('are counted in the list', async () => {
    const { items } = await createBackend().call(listMentions, {
      params: { mailboxId: 'support' },
      query: { folderId: 'archive' },
    });
    const counts = new Map(items.map(({ id, attachmentCount }) => [id, attachmentCount]));
    expect(counts.get('mention-1')).toBe(1);
    expect(counts.get('mention-3')).toBe(0);
  });

  it('come as bytes, the same at every look, for whoever may read', async () => {
    const { call } = createBackend();
    const first = await call(getAttachment, place('mention-1'));
    const again = await call(getAttachment, { ...place('mention-1'), as: 'viewer-d' });
    expect(new TextDecoder().decode(first)).toMatch(/^<svg /);
    expect(again).toEqual(first);
  });

  it('are not found on another mention, nor in a mailbox that does not show the mention', async () => {
    const { refuse } = createBackend();
    await refuse('/problems/not-found', getAttachment, place('mention-3'));
    await refuse('/problems/not-found', getAttachment, place('mention-1', 'a2'));
    await refuse('/problems/not-found', getAttachment, place('mention-2'));
  });
});
