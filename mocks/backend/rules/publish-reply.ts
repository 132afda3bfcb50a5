import type { ReplyRequest } from '../../../src/contract/replies';
import { countReplyLength } from '../../../src/domain/count-reply-length';
import type { Mention } from '../../../src/domain/mention';
import { asAnswered, canReplyPrivately } from '../../../src/domain/reply/private-reply';
import { findProfileProblem } from '../../../src/domain/reply/profile-problem';
import type { Reply } from '../../../src/domain/reply/reply';
import type { ReplyResolution } from '../../../src/domain/reply/resolution';
import type { Service } from '../../../src/domain/service';
import type { Decision } from './commit-with-retries';
import { ProblemError } from './problem-error';
import type { ReplyFacts } from './read-reply-facts';
import { recordTriage } from './record-activities';
import type { RuleContext } from './rule-context';

/**
 * What publishing a reply asks for and does, whichever way the reply came: sent at once, or when its
 * time in the Outbox was up.
 */

export interface SentReply {
  reply: Reply;
  mention: Mention;
}

/**
 * The commit that publishes a reply: the reply, the mention that it moves, with a line in its timeline, and
 * who was used last. It rests on the facts, with which it has passed `checkReply`.
 */
export async function publishReply(
  context: RuleContext,
  { mention, userState, resolution, expectedVersions }: ReplyFacts,
  { mailboxId, openFolderId, profileId, chosenBy, text, isPrivate = false }: ReplyRequest,
  id: string,
): Promise<Decision<SentReply>> {
  const { user, now } = context;
  const reply: Reply = {
    id,
    mentionId: mention.id,
    conversationId: mention.conversationId,
    profileId,
    chosenBy,
    userId: user.id,
    mailboxId,
    openFolderId,
    text,
    ...(isPrivate ? { isPrivate } : {}),
    resolution,
    sentAt: now(),
  };
  const answered: Mention = {
    ...mention,
    status: userState.resolvesOnSend ? 'resolved' : mention.status,
    version: mention.version + 1,
  };
  const lastUsedProfileIds = { ...userState.lastUsedProfileIds, [mention.serviceId]: profileId };
  const timeline = await recordTriage(context, {
    mentionId: mention.id,
    before: mention,
    after: answered,
    at: reply.sentAt,
  });
  return {
    changes: [
      { collection: 'replies', document: reply },
      { collection: 'mentions', document: answered },
      { collection: 'userStates', document: { ...userState, lastUsedProfileIds } },
      ...timeline.changes,
    ],
    expectedVersions: [...expectedVersions, ...timeline.expectedVersions],
    answer: { reply, mention: answered },
  };
}

/** Refuses what may not be published by the facts as they are. */
export function checkReply(context: RuleContext, facts: ReplyFacts, request: ReplyRequest): void {
  checkPrivacy(facts, request);
  checkProfile(facts, request);
  checkLength(context, facts.service, request.text);
}

/** Refuses a private reply where the service has none: it would be published for all to see. */
function checkPrivacy({ mention, service }: ReplyFacts, { isPrivate = false }: ReplyRequest): void {
  if (!isPrivate || canReplyPrivately(mention, service)) return;
  throw new ProblemError({
    type: '/problems/no-private-reply',
    title: 'The service has no way to answer this mention in private; nothing was published',
    status: 422,
  });
}

/** Refuses a profile that is not what the agent was shown, or that may not answer. */
function checkProfile(
  facts: ReplyFacts,
  { chosenBy, profileId, isPrivate = false }: ReplyRequest,
): void {
  if (chosenBy === 'by-hand') {
    checkHandChosenProfile(facts, profileId, isPrivate);
    return;
  }
  if (findOfferedProfileId(facts.resolution, chosenBy) === profileId) return;
  throw new ProblemError({
    type: '/problems/resolution-changed',
    title: 'Someone else would answer now; nothing was published',
    status: 409,
    resolution: facts.resolution,
    settingsRevision: facts.settingsRevision,
  });
}

function findOfferedProfileId(
  resolution: ReplyResolution,
  chosenBy: 'resolved' | 'alternative',
): string | null {
  if (chosenBy === 'resolved') {
    return resolution.status === 'answered' ? resolution.profileId : null;
  }
  return resolution.status === 'blocked' ? (resolution.alternative?.profileId ?? null) : null;
}

/** By hand: any profile that can reply on the service; where only the receiver may answer, the receiver. */
function checkHandChosenProfile(
  { mention, service, profiles }: ReplyFacts,
  profileId: string,
  isPrivate: boolean,
): void {
  const refuse = (reason: HandChosenReason) =>
    new ProblemError({
      type: '/problems/profile-cannot-reply',
      title: `The profile "${profileId}" may not answer this mention: ${reason}`,
      status: 422,
      profileId,
      reason,
    });
  if (service?.canReply !== true) throw refuse('service-cannot-reply');
  const isReceiverOnly = service.receivingProfileOnly.includes(asAnswered(mention, isPrivate).kind);
  if (isReceiverOnly && profileId !== mention.receivingProfileId) {
    throw refuse('receiving-profile-only');
  }
  const problem = findProfileProblem(
    profiles.find(({ id }) => id === profileId),
    mention.serviceId,
  );
  if (problem !== null) throw refuse(problem);
}

type HandChosenReason = Extract<
  ProblemError['problem'],
  { type: '/problems/profile-cannot-reply' }
>['reason'];

function checkLength({ countXWeighted }: RuleContext, service: Service | null, text: string): void {
  const limit = service?.replyLimit ?? null;
  if (limit === null) return;
  const length = countReplyLength(text, limit, countXWeighted);
  if (length === null || length <= limit.max) return;
  throw new ProblemError({
    type: '/problems/reply-too-long',
    title: `The text has ${String(length)} of at most ${String(limit.max)} (${limit.unit})`,
    status: 422,
    length,
    max: limit.max,
  });
}
