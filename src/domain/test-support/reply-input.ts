import type { ReplyChoice, ReplyWith } from '../reply-with';
import type { ResolveReplyProfileInput } from '../reply/resolve-reply-profile';

/** A Reply with of mode Custom, with one choice for Facebook, the service of `replyInput`. */
export function customReplyWith(choice?: ReplyChoice): ReplyWith {
  return { mode: 'custom', choices: choice === undefined ? {} : { facebook: choice } };
}

/** The choice of a profile. */
export function always(profileId: string): ReplyChoice {
  return { kind: 'profile', profileId };
}

/** The choice of the default profile. */
export const defaultChoice: ReplyChoice = { kind: 'default' };
/** The choice to leave a service to the mailbox. */
export const sameAsMailbox: ReplyChoice = { kind: 'same-as-mailbox' };

/**
 * A comment on Facebook in a mailbox that leaves everything at `Default`: the topic rule answers it as
 * `us` or `care`. Of the other profiles each has a different problem, named in its id. Private messages
 * on Facebook are for their receiver; the service `blogs` cannot be answered.
 */
export function replyInput(changes: Partial<ResolveReplyProfileInput> = {}) {
  const input: ResolveReplyProfileInput = {
    mention: {
      id: 'mention',
      conversationId: 'conversation',
      serviceId: 'facebook',
      kind: 'comment',
      receivingProfileId: null,
      mentionedProfileIds: [],
    },
    mailbox: { id: 'mailbox', topicIds: ['brand'], replyWith: { mode: 'default' } },
    folders: [],
    openFolderId: null,
    services: [
      { id: 'facebook', canReply: true, receivingProfileOnly: ['private-message'] },
      { id: 'x', canReply: true, receivingProfileOnly: [] },
      { id: 'blogs', canReply: false, receivingProfileOnly: [] },
    ],
    profiles: [
      { id: 'us', serviceId: 'facebook', authorization: 'authorized', topicIds: ['brand'] },
      { id: 'care', serviceId: 'facebook', authorization: 'authorized', topicIds: ['brand'] },
      { id: 'fr', serviceId: 'facebook', authorization: 'authorized', topicIds: ['france'] },
      { id: 'expired', serviceId: 'facebook', authorization: 'expired', topicIds: [] },
      { id: 'revoked', serviceId: 'facebook', authorization: 'revoked', topicIds: [] },
      { id: 'no-topic', serviceId: 'facebook', authorization: 'authorized', topicIds: [] },
      { id: 'wrong-service', serviceId: 'x', authorization: 'revoked', topicIds: [] },
    ],
    lastUsedProfileIds: {},
  };
  return { ...input, ...changes };
}

/** The mention of `replyInput`, changed. */
export function replyMention(
  changes: Partial<ResolveReplyProfileInput['mention']>,
): ResolveReplyProfileInput['mention'] {
  return { ...replyInput().mention, ...changes };
}

/** The mailbox of `replyInput`, with this choice for Facebook. */
export function mailboxWith(choice: ReplyChoice): ResolveReplyProfileInput['mailbox'] {
  return { ...replyInput().mailbox, replyWith: customReplyWith(choice) };
}
