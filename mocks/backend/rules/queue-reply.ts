import type { OutboxReply, QueueReplyRequest } from '../../../src/contract/outbox';
import { outboxReplyId } from '../store/stored-outbox-reply';
import type { StoredOutboxReply } from '../store/stored-outbox-reply';
import { commitWithRetries } from './commit-with-retries';
import { checkReply } from './publish-reply';
import { readReplyFacts } from './read-reply-facts';
import type { RuleContext } from './rule-context';
import { createKeyReusedError } from './problem-error';

/**
 * Puts a reply into the Outbox, by the same checks that publish one. It keeps what it was decided by:
 * who answered, and what its sender had used last.
 */
export async function queueReply(
  context: RuleContext,
  {
    mentionId,
    idempotencyKey,
    request: { undoSeconds, ...request },
  }: { mentionId: string; idempotencyKey: string; request: QueueReplyRequest },
): Promise<OutboxReply> {
  const { store, user } = context;
  const id = outboxReplyId(user.id, idempotencyKey);
  const requestText = JSON.stringify([mentionId, undoSeconds, request]);

  const queued = await commitWithRetries(context, async (time) => {
    const known = await store.get('outboxReplies', id);
    if (known !== null) {
      if (known.document.request !== requestText) throw createKeyReusedError();
      return { changes: [], expectedVersions: [], answer: known.document };
    }
    const facts = await readReplyFacts(context, { mentionId, ...request });
    checkReply(context, facts, request);
    const reply: StoredOutboxReply = {
      ...request,
      id,
      mentionId,
      serviceId: facts.mention.serviceId,
      userId: user.id,
      resolution: facts.resolution,
      queuedAt: time,
      dueAt: addSeconds(time, undoSeconds),
      status: 'waiting',
      failure: null,
      request: requestText,
      lastUsedProfileIds: facts.userState.lastUsedProfileIds,
    };
    return {
      changes: [{ collection: 'outboxReplies', document: reply }],
      expectedVersions: [
        ...facts.expectedVersions,
        { collection: 'outboxReplies', id, version: 0 },
      ],
      answer: reply,
    };
  });
  return describeOutboxReply(queued);
}

export function addSeconds(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString();
}

/** What its sender may see of a stored one. */
export function describeOutboxReply({
  request: _request,
  lastUsedProfileIds: _lastUsed,
  withdrawalKey: _withdrawalKey,
  ...reply
}: StoredOutboxReply): OutboxReply {
  return reply;
}
