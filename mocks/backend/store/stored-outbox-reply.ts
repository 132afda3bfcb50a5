import type { OutboxReply } from '../../../src/contract/outbox';

/**
 * A reply in the Outbox, or that was there.
 * - `id`: of user and key, see `outboxReplyId`.
 * - `request`: what was asked for, as text that is equal for equal requests.
 * - `lastUsedProfileIds`: its sender's, when it was sent. It is published by these: what else they send
 *   while it waits does not change who answers.
 * - `withdrawalKey`: under which it was taken back; left out before.
 */
export interface StoredOutboxReply extends OutboxReply {
  request: string;
  lastUsedProfileIds: Record<string, string>;
  withdrawalKey?: string;
}

/** Keys are each user's own: two users who happen to draw the same one do not meet. */
export function outboxReplyId(userId: string, idempotencyKey: string): string {
  return [userId, idempotencyKey].map(encodeURIComponent).join(':');
}
