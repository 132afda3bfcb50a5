import { expect, test } from 'vitest';
import type { Mention } from '../../../domain/mention';
import type { Reply } from '../../../domain/reply/reply';
import type { Activity } from '../../../domain/triage/activity';
import type { InternalNote } from '../../../domain/triage/internal-note';
import { orderConversation } from './order-conversation';

const mention = (id: string, receivedAt: string) => ({ id, receivedAt }) as Mention;
const did = (id: string, kind: Activity['kind'], at: string) =>
  ({ id, kind, at, noteId: id === 'gone' ? 'gone' : 'n' }) as Activity;
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
      activities: [
        did('x', 'resolved', '2026-11-03T00:00:00.000Z'),
        did('y', 'note-added', '2026-11-05T00:00:00.000Z'),
        did('gone', 'note-deleted', '2026-11-06T00:00:00.000Z'),
      ],
      notes: [{ id: 'n', writtenAt: '2026-11-05T00:00:00.000Z' } as InternalNote],
    },
  });
  expect(entries.map(({ id }) => id)).toEqual([
    'mention a',
    'mention b',
    'reply b',
    'activity x',
    'mention c',
    'note n',
    'activity gone',
  ]);
});
