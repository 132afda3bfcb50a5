import type { MentionDetail } from '../../../contract/mentions';
import type { Mention } from '../../../domain/mention';
import type { Reply } from '../../../domain/reply/reply';

/** One entry of a conversation. */
export type ConversationEntry =
  | { kind: 'mention'; id: string; at: string; mention: Mention }
  | { kind: 'reply'; id: string; at: string; reply: Reply };

/** The open mention, the others of its conversation and all replies, each once, oldest first. */
export function orderConversation({
  mention,
  conversation,
}: Pick<MentionDetail, 'mention' | 'conversation'>): ConversationEntry[] {
  const others = conversation.mentions.filter(({ id }) => id !== mention.id);
  const entries: ConversationEntry[] = [
    ...[mention, ...others].map((one) => ({
      kind: 'mention' as const,
      id: `mention ${one.id}`,
      at: one.receivedAt,
      mention: one,
    })),
    ...conversation.replies.map((reply) => ({
      kind: 'reply' as const,
      id: `reply ${reply.id}`,
      at: reply.sentAt,
      reply,
    })),
  ];
  return entries.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
}
