import { expect, it } from 'vitest';
import { createMentionIndex } from '../mention-index/mention-index';
import { createMemoryStore } from '../store/memory-store';
import { listWorldDocuments } from '../store/world-documents';
import { replyAs } from '../test-support/worked-example-requests';
import { createWorkedExample } from '../../worlds/worked-example';
import { publishDueReply } from './publish-due-reply';
import { queueReply } from './queue-reply';
import type { RuleContext } from './rule-context';

it('leaves a reply alone before its time is up, whoever asks', async () => {
  const world = createWorkedExample();
  const store = createMemoryStore(listWorldDocuments(world));
  const [user] = world.users;
  if (user === undefined) throw new Error('The worked example has users');
  let time = Date.parse(world.now);
  let lastId = 0;
  const context: RuleContext = {
    store,
    lists: await createMentionIndex(store),
    user,
    now: () => new Date(time).toISOString(),
    requestId: 'request',
    createId: () => `id-${String((lastId += 1))}`,
    countXWeighted: (text) => text.length,
  };
  const { id } = await queueReply(context, {
    mentionId: 'mention-1',
    idempotencyKey: 'key',
    request: { ...replyAs('acme-care'), undoSeconds: 5 },
  });
  const readStatus = async () => (await store.get('outboxReplies', id))?.document.status;

  time += 4999;
  await publishDueReply(context, id);
  expect(await readStatus()).toBe('waiting');
  time += 1;
  await publishDueReply(context, id);
  expect(await readStatus()).toBe('published');
});
