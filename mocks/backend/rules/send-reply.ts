import type { ReplyRequest } from '../../../src/contract/replies';
import { countReplyLength } from '../../../src/domain/count-reply-length';
import type { Mention } from '../../../src/domain/mention';
import { findProfileProblem } from '../../../src/domain/reply/profile-problem';
import type { Reply } from '../../../src/domain/reply/reply';
import type { ReplyResolution } from '../../../src/domain/reply/resolution';
import type { Service } from '../../../src/domain/service';
import { sentAnswerId } from '../store/sent-answer';
import { commitWithRetries } from './commit-with-retries';
import type { Decision } from './commit-with-retries';
import { createKeyReusedError, ProblemError } from './problem-error';
import { readReplyFacts } from './read-reply-facts';
import type { ReplyFacts } from './read-reply-facts';
import { recordTriage } from './record-activities';
import type { RuleContext } from './rule-context';

interface SentReply {
  reply: Reply;
  mention: Mention;
}

/**
 * Publishes a reply: preview = sent. The mention is resolved again in the step that publishes, with
 * the module that the screen used; the commit rests on everything that the resolution has looked at, so
 * a setting that changes in between has it all decided again. The key, with the answer, is part of the
 * same commit: repeating the request repeats the answer and publishes nothing.
 */
export function sendReply(
  context: RuleContext,
  {
    mentionId,
    idempotencyKey,
    request,
  }: { mentionId: string; idempotencyKey: string; request: ReplyRequest },
): Promise<SentReply> {
  const { store, user } = context;
  const answerId = sentAnswerId(user.id, idempotencyKey);
  const requestText = JSON.stringify([mentionId, request]);

  return commitWithRetries(context, async () => {
    const sent = await store.get('sentAnswers', answerId);
    if (sent !== null) {
      if (sent.document.request !== requestText) throw createKeyReusedError();
      return { changes: [], expectedVersions: [], answer: sent.document.answer };
    }
    const facts = await readReplyFacts(context, { mentionId, ...request });
    checkProfile(facts, request);
    checkLength(context, facts.service, request.text);
    const { changes, answer } = publish(context, facts, request);
    const timeline = await recordTriage(context, {
      mentionId,
      before: facts.mention,
      after: answer.mention,
      at: answer.reply.sentAt,
    });
    return {
      changes: [
        ...changes,
        ...timeline.changes,
        { collection: 'sentAnswers', document: { id: answerId, request: requestText, answer } },
      ],
      expectedVersions: [
        ...facts.expectedVersions,
        ...timeline.expectedVersions,
        { collection: 'sentAnswers', id: answerId, version: 0 },
      ],
      answer,
    };
  });
}

function publish(
  { user, now, createId }: RuleContext,
  { mention, userState, resolution }: ReplyFacts,
  { mailboxId, openFolderId, profileId, chosenBy, text }: ReplyRequest,
): Pick<Decision<SentReply>, 'changes' | 'answer'> {
  const reply: Reply = {
    id: createId(),
    mentionId: mention.id,
    conversationId: mention.conversationId,
    profileId,
    chosenBy,
    userId: user.id,
    mailboxId,
    openFolderId,
    text,
    resolution,
    sentAt: now(),
  };
  const answered: Mention = {
    ...mention,
    status: userState.resolvesOnSend ? 'resolved' : mention.status,
    version: mention.version + 1,
  };
  const lastUsedProfileIds = { ...userState.lastUsedProfileIds, [mention.serviceId]: profileId };
  return {
    changes: [
      { collection: 'replies', document: reply },
      { collection: 'mentions', document: answered },
      { collection: 'userStates', document: { ...userState, lastUsedProfileIds } },
    ],
    answer: { reply, mention: answered },
  };
}

/** Refuses a profile that is not what the agent was shown, or that may not answer. */
function checkProfile(facts: ReplyFacts, { chosenBy, profileId }: ReplyRequest): void {
  if (chosenBy === 'by-hand') {
    checkHandChosenProfile(facts, profileId);
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
  const isReceiverOnly = service.receivingProfileOnly.includes(mention.kind);
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
