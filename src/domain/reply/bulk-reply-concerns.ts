import type { ReplyDecision } from './resolution';

/**
 * What an agent should know of mentions before one text goes to all of them. None of it stops a reply;
 * each can be left out.
 */

export interface ConcernedMention {
  id: string;
  conversationId: string;
  receivedAt: string;
  resolution: ReplyDecision;
  /** The newest reply in its conversation when the table was made, or null. */
  conversationReply: ConversationReply | null;
  /** Whether a reply of whoever asks waited to be sent in its conversation then. */
  isWaiting: boolean;
}

export interface ConversationReply {
  profileId: string;
  sentAt: string;
}

/**
 * The ids of the mentions, by what is to be known of them:
 * - `answeredMeanwhile`: someone has replied in the conversation since the table was made.
 * - `waiting`: a reply of one's own in the conversation waits already to be sent.
 * - `answeredSince`: someone had replied in the conversation after they came in.
 * - `otherProfile`: the conversation was last answered as another profile than the one that answers now.
 * - `sameConversation`: a newer one of the same conversation is among them, so it would get the text twice.
 */
export interface BulkReplyConcerns {
  answeredMeanwhile: string[];
  waiting: string[];
  answeredSince: string[];
  otherProfile: string[];
  sameConversation: string[];
}

/** What has been said in the conversation of a mention. */
export type ConversationState = Pick<ConcernedMention, 'conversationReply' | 'isWaiting'>;

/**
 * Looks only at mentions that are to be answered.
 * @param now how the conversations of mentions stand now, by the mention's id; the others as in the table
 */
export function findBulkReplyConcerns(
  mentions: readonly ConcernedMention[],
  now: ReadonlyMap<string, ConversationState>,
): BulkReplyConcerns {
  const newest = new Map<string, ConcernedMention>();
  for (const mention of mentions) {
    const known = newest.get(mention.conversationId);
    if (known === undefined || known.receivedAt < mention.receivedAt) {
      newest.set(mention.conversationId, mention);
    }
  }
  const newestIds = new Set(Array.from(newest.values(), ({ id }) => id));
  const idsOf = (isConcerned: (mention: ConcernedMention) => boolean) =>
    mentions.filter(isConcerned).map(({ id }) => id);
  const findState = (mention: ConcernedMention) => now.get(mention.id) ?? mention;
  const findReply = (mention: ConcernedMention) =>
    findState(mention).conversationReply ?? mention.conversationReply;
  const isAnsweredMeanwhile = (mention: ConcernedMention) =>
    (findReply(mention)?.sentAt ?? '') > (mention.conversationReply?.sentAt ?? '');
  return {
    answeredMeanwhile: idsOf(isAnsweredMeanwhile),
    waiting: idsOf((mention) => findState(mention).isWaiting),
    answeredSince: idsOf((mention) => {
      const { conversationReply, receivedAt } = mention;
      const isSince = conversationReply !== null && conversationReply.sentAt > receivedAt;
      return isSince && !isAnsweredMeanwhile(mention);
    }),
    otherProfile: idsOf((mention) => {
      const { resolution } = mention;
      const reply = findReply(mention);
      return (
        reply !== null &&
        resolution.status === 'answered' &&
        reply.profileId !== resolution.profileId
      );
    }),
    sameConversation: idsOf(({ id }) => !newestIds.has(id)),
  };
}
