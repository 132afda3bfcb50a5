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
  /** The newest reply in its conversation, or null. */
  conversationReply: { profileId: string; sentAt: string } | null;
}

/**
 * The ids of the mentions, by what is to be known of them:
 * - `answeredSince`: someone has replied in the conversation after they came in.
 * - `otherProfile`: the conversation was last answered as another profile than the one that answers now.
 * - `sameConversation`: a newer one of the same conversation is among them, so it would get the text twice.
 */
export interface BulkReplyConcerns {
  answeredSince: string[];
  otherProfile: string[];
  sameConversation: string[];
}

/** Looks only at mentions that are to be answered. */
export function findBulkReplyConcerns(mentions: readonly ConcernedMention[]): BulkReplyConcerns {
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
  return {
    answeredSince: idsOf(
      ({ conversationReply, receivedAt }) =>
        conversationReply !== null && conversationReply.sentAt > receivedAt,
    ),
    otherProfile: idsOf(
      ({ conversationReply, resolution }) =>
        conversationReply !== null &&
        resolution.status === 'answered' &&
        conversationReply.profileId !== resolution.profileId,
    ),
    sameConversation: idsOf(({ id }) => !newestIds.has(id)),
  };
}
