import type { Mention } from '../../../src/domain/mention';
import type { Reply } from '../../../src/domain/reply/reply';

/**
 * The answer given to an idempotency key, kept so that repeating the request repeats it.
 * - `id`: of user and key, see `sentAnswerId`.
 * - `request`: what was asked, as text that is equal for equal requests.
 */
export interface SentAnswer {
  id: string;
  request: string;
  answer: { reply: Reply; mention: Mention };
}

/** Keys are each user's own: two users who happen to draw the same one do not meet. */
export function sentAnswerId(userId: string, idempotencyKey: string): string {
  return JSON.stringify([userId, idempotencyKey]);
}
