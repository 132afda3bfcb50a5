import type { BulkReply } from '../../../src/contract/bulk-replies';
import type { ProblemType } from '../../../src/contract/problem';
import { sentAnswerId } from '../store/sent-answer';
import type { StoredOutboxReply } from '../store/stored-outbox-reply';
import type { StoredBulkReply } from '../store/stored-bulk-reply';
import { withdrawReply } from './outbox';
import { createNotFoundError, ProblemError } from './problem-error';
import type { RuleContext } from './rule-context';

/** How the replies of one's own bulk reply stand now. */
export async function readBulkReply(context: RuleContext, key: string): Promise<BulkReply> {
  return describeBulkReply(context, await readOwn(context, key));
}

/**
 * Takes back what waits, and what has failed, one by one: each is published or withdrawn, whichever is first,
 * and those that were published meanwhile do not keep the others from it. What has failed could otherwise be sent
 * from Failed beside what is written to the same customers now.
 */
export async function withdrawBulkReply(context: RuleContext, key: string): Promise<BulkReply> {
  const bulk = await readOwn(context, key);
  for (const { outboxReplyId } of bulk.replies) {
    if (outboxReplyId === null) continue;
    const stored = await context.store.get('outboxReplies', outboxReplyId);
    if (stored === null || !takenBack.includes(stored.document.status)) continue;
    try {
      await withdrawReply(context, outboxReplyId, `bulk ${key}`);
    } catch (error) {
      if (!(error instanceof ProblemError && meanwhile.includes(error.problem.type))) throw error;
    }
  }
  return describeBulkReply(context, bulk);
}

const takenBack: readonly StoredOutboxReply['status'][] = ['waiting', 'failed'];

/** What may have become of one of them in the moment before. */
const meanwhile: readonly ProblemType[] = [
  '/problems/reply-published',
  '/problems/reply-withdrawn',
];

export async function describeBulkReply(
  { store }: RuleContext,
  { key, mailboxId, openFolderId, replies }: StoredBulkReply,
): Promise<BulkReply> {
  return {
    id: key,
    mailboxId,
    openFolderId,
    replies: await Promise.all(
      replies.map(async ({ mentionId, profileId, outboxReplyId }) => {
        const stored =
          outboxReplyId === null ? null : await store.get('outboxReplies', outboxReplyId);
        const mention = await store.get('mentions', mentionId);
        return {
          mentionId,
          authorName: mention?.document.author.name ?? null,
          // One that has failed may have been sent again as another one.
          profileId: stored?.document.profileId ?? profileId,
          reply: stored === null ? null : pickState(stored.document),
        };
      }),
    ),
  };
}

function pickState({
  id,
  serviceId,
  status,
  dueAt,
  failure,
}: NonNullable<BulkReply['replies'][number]['reply']>) {
  return { id, serviceId, status, dueAt, failure };
}

/** Keys are each user's own, so nobody finds another one's. */
async function readOwn({ store, user }: RuleContext, key: string): Promise<StoredBulkReply> {
  const stored = await store.get('bulkReplies', sentAnswerId(user.id, key));
  if (stored === null) throw createNotFoundError('bulk-reply', key);
  return stored.document;
}
