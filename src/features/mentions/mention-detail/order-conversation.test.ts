import { expect, test } from 'vitest';
import type { Mention } from '../../../domain/mention';
import type { Reply } from '../../../domain/reply/reply';
import { orderConversation } from './order-conversation';

const mention = (id: string, receivedAt: string) => ({ id, receivedAt }) as Mention;
const reply = (id: string, sentAt: string) => ({ id, sentAt }) as Reply;

test('a conversation is told oldest first, each entry once', () => {
  const entries = orderConversation({
    mention: mention('b', '2026-11-02T00:00:00.000Z'),
    conversation: {
      mentions: [
        mention('c', '2026-11-04T00:00:00.000Z'),
        mention('b', '2026-11-02T00:00:00.000Z'),
        mention('a', '2026-11-01T00:00:00.000Z'),
      ],
      replies: [reply('b', '2026-11-03T00:00:00.000Z')],
    },
  });
  expect(entries.map(({ id }) => id)).toEqual(['mention a', 'mention b', 'reply b', 'mention c']);
});
