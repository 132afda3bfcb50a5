import type { BulkReply, BulkReplyRequest } from '../../../src/contract/bulk-replies';
import type { ReplyRequest } from '../../../src/contract/replies';
import { sentAnswerId } from '../store/sent-answer';
import type { Change, ExpectedVersion } from '../store/store';
import type { StoredBulkReply } from '../store/stored-bulk-reply';
import { outboxReplyId } from '../store/stored-outbox-reply';
import type { StoredOutboxReply } from '../store/stored-outbox-reply';
import { describeBulkReply } from './bulk-replies';
import { commitWithRetries } from './commit-with-retries';
import { isShownBy } from './mentions';
import { createKeyReusedError, createNotFoundError, ProblemError } from './problem-error';
import { checkReply } from './publish-reply';
import { addSeconds } from './queue-reply';
import { readDocument } from './read-document';
import { checkOpenFolder, readReplyFrame, resolveInFrame } from './read-reply-facts';
import type { ReplyFacts, ReplyFrame } from './read-reply-facts';
import type { RuleContext } from './rule-context';

/**
 * Puts one text for many mentions into the Outbox, all in one commit, each as a reply of its own. They
 * carry the profiles last used that the table was made with, so that the first ones of them do not
 * change who answers the others. What the rules refuse by now has failed from the start.
 */
export async function queueBulkReply(
  context: RuleContext,
  {
    mailboxId,
    idempotencyKey,
    request,
  }: { mailboxId: string; idempotencyKey: string; request: BulkReplyRequest },
): Promise<BulkReply> {
  const { store, user } = context;
  const id = sentAnswerId(user.id, idempotencyKey);
  const requestText = JSON.stringify([mailboxId, request]);

  const bulk = await commitWithRetries(context, async (time) => {
    const known = await store.get('bulkReplies', id);
    if (known !== null) {
      if (known.document.request !== requestText) throw createKeyReusedError();
      return { changes: [], expectedVersions: [], answer: known.document };
    }
    await readDocument(store, 'mailboxes', mailboxId);
    const { openFolderId, lastUsedProfileIds } = request;
    const frame = await readReplyFrame(context, { mailboxId, openFolderId, lastUsedProfileIds });
    checkOpenFolder(frame);
    const changes: Change[] = [];
    const mentionVersions: ExpectedVersion[] = [];
    const replies: StoredBulkReply['replies'][number][] = [];
    for (const { mentionId, profileId, text } of request.replies) {
      const stored = await store.get('mentions', mentionId);
      if (stored === null) {
        replies.push({ mentionId, profileId, outboxReplyId: null });
        continue;
      }
      const asked: ReplyRequest = {
        ...{ mailboxId, openFolderId, profileId, text, chosenBy: 'resolved' },
        settingsRevision: request.settingsRevision,
      };
      const reply = decideReply(context, {
        id: outboxReplyId(user.id, `${idempotencyKey}/${mentionId}`),
        frame,
        facts: resolveInFrame(frame, stored),
        asked,
        time,
        undoSeconds: request.undoSeconds,
      });
      changes.push({ collection: 'outboxReplies', document: reply });
      mentionVersions.push(
        { collection: 'mentions', id: mentionId, version: stored.version },
        { collection: 'outboxReplies', id: reply.id, version: 0 },
      );
      replies.push({ mentionId, profileId, outboxReplyId: reply.id });
    }
    const document: StoredBulkReply = {
      ...{ id, userId: user.id, key: idempotencyKey, request: requestText },
      ...{ mailboxId, openFolderId, replies },
    };
    return {
      changes: [...changes, { collection: 'bulkReplies', document }],
      expectedVersions: [
        ...frame.expectedVersions,
        ...mentionVersions,
        { collection: 'bulkReplies', id, version: 0 },
      ],
      answer: document,
    };
  });
  return describeBulkReply(context, bulk);
}

/** One of the replies: it waits, or has failed where the rules of any reply refuse it. */
function decideReply(
  context: RuleContext,
  {
    id,
    frame,
    facts,
    asked,
    time,
    undoSeconds,
  }: {
    id: string;
    frame: ReplyFrame;
    facts: ReplyFacts;
    asked: ReplyRequest;
    time: string;
    undoSeconds: number;
  },
): StoredOutboxReply {
  const { mention, resolution } = facts;
  const waiting: StoredOutboxReply = {
    ...asked,
    id,
    mentionId: mention.id,
    serviceId: mention.serviceId,
    userId: frame.userId,
    resolution,
    queuedAt: time,
    dueAt: addSeconds(time, undoSeconds),
    status: 'waiting',
    failure: null,
    request: JSON.stringify([mention.id, undoSeconds, asked]),
    lastUsedProfileIds: frame.lastUsedProfileIds,
  };
  try {
    if (!isShownBy(frame.mailbox, mention)) throw createNotFoundError('mention', mention.id);
    checkReply(context, facts, asked);
    return waiting;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...waiting, status: 'failed', failure: error.problem };
  }
}
