import type { MentionDetail } from '../../../contract/mentions';
import type { UnreadablePart } from '../../../data/unreadable';
import type { Mention } from '../../../domain/mention';
import type { Reply } from '../../../domain/reply/reply';
import type { Activity } from '../../../domain/triage/activity';
import type { InternalNote } from '../../../domain/triage/internal-note';

/** One entry of a conversation. */
export type ConversationEntry =
  | { kind: 'mention'; id: string; at: string; mention: Mention }
  | { kind: 'reply'; id: string; at: string; reply: Reply }
  | { kind: 'note'; id: string; at: string; note: InternalNote }
  | { kind: 'activity'; id: string; at: string; activity: Activity }
  | { kind: 'unreadable'; id: string; at: string; part: UnreadablePart };

/**
 * The open mention, the others of its conversation, all replies, notes and what was done, each once,
 * oldest first, those that cannot be read among them, at the end where their time is unknown. That a note was written or edited, the note itself says as long as it is there.
 */
export function orderConversation({
  mention,
  conversation,
  unreadable = [],
}: Pick<MentionDetail, 'mention' | 'conversation'> & {
  unreadable?: readonly UnreadablePart[];
}): ConversationEntry[] {
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
    ...conversation.notes.map((note) => ({
      kind: 'note' as const,
      id: `note ${note.id}`,
      at: note.writtenAt,
      note,
    })),
    ...conversation.activities
      .filter((activity) => !isToldByNote(activity, conversation.notes))
      .map((activity) => ({
        kind: 'activity' as const,
        id: `activity ${activity.id}`,
        at: activity.at,
        activity,
      })),
    ...unreadable.map((part) => ({
      kind: 'unreadable' as const,
      id: `unreadable ${part.list} ${String(part.index)}`,
      at: part.at ?? '\uffff',
      part,
    })),
  ];
  return entries.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
}

function isToldByNote(activity: Activity, notes: readonly InternalNote[]): boolean {
  if (activity.kind !== 'note-added' && activity.kind !== 'note-edited') return false;
  return notes.some(({ id }) => id === activity.noteId);
}
