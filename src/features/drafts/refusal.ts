import * as z from 'zod/mini';
import type { Problem } from '../../contract/problem';
import { ProblemError } from '../../data/http';
import { answerSchema } from './sender';
import { profileProblemSchema } from '../../domain/reply/resolution';

/**
 * How a try to send came out when it did not succeed: refused, so that nothing was published, or lost,
 * so that nobody knows.
 */

/** Why nothing was published. `not-stored`: the try could not be stored, so it did not leave. `other` carries the title for which the product has no words. */
export const refusalSchema = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('resolution-changed'), answer: answerSchema }),
  z.object({
    reason: z.enum(['conflict', 'forbidden', 'mention-gone', 'mailbox-gone', 'not-stored']),
  }),
  z.object({
    reason: z.literal('profile-cannot-reply'),
    profileId: z.string(),
    why: z.enum([
      ...profileProblemSchema.options,
      'receiving-profile-only',
      'service-cannot-reply',
    ]),
  }),
  z.object({ reason: z.literal('too-long'), length: z.int(), max: z.int() }),
  z.object({ reason: z.literal('other'), title: z.string() }),
]);
export type Refusal = z.infer<typeof refusalSchema>;

export type FailedOutcome = { outcome: 'refused'; refusal: Refusal } | { outcome: 'lost' };

/** Reads the error of a try. An answer that cannot be understood, or a fault of the backend, says nothing. */
export function readFailedOutcome(error: unknown): FailedOutcome {
  if (!(error instanceof ProblemError) || saysNothing(error.problem)) return { outcome: 'lost' };
  return { outcome: 'refused', refusal: readRefusal(error.problem) };
}

/**
 * Whoever was turned away at the door learns nothing about an earlier try with the same key, which may
 * have been published: it stays unknown until it is asked again.
 */
function saysNothing({ type, status }: Problem): boolean {
  return status >= 500 || type === '/problems/signed-out' || type === '/problems/too-many-requests';
}

/**
 * What the error of taking a reply back says.
 * - `tooLate`: it was published. - `elsewhere`: it was taken back before, so that its text is somewhere already.
 * - `gone`: the Outbox does not know it any more, so nothing can come of it. - `lost`: nothing. Whoever was
 *   turned away at the door learns nothing about an earlier try, which may have taken it back.
 */
export type UndoFailure = 'tooLate' | 'elsewhere' | 'gone' | 'lost';

export function readUndoFailure(error: unknown): UndoFailure {
  if (!(error instanceof ProblemError)) return 'lost';
  switch (error.problem.type) {
    case '/problems/reply-published':
      return 'tooLate';
    case '/problems/reply-withdrawn':
      return 'elsewhere';
    case '/problems/not-found':
      return error.problem.resource === 'outbox-reply' ? 'gone' : 'lost';
    default:
      return 'lost';
  }
}

/** What a refusal says, whether it answered a try or is why a waiting reply has failed. */
export function readRefusal(problem: Problem): Refusal {
  switch (problem.type) {
    case '/problems/resolution-changed': {
      const { resolution } = problem;
      const profileId = resolution.status === 'unanswerable' ? null : resolution.profileId;
      return { reason: 'resolution-changed', answer: { status: resolution.status, profileId } };
    }
    case '/problems/profile-cannot-reply': {
      const { profileId, reason } = problem;
      return { reason: 'profile-cannot-reply', profileId, why: reason };
    }
    case '/problems/reply-too-long':
      return { reason: 'too-long', length: problem.length, max: problem.max };
    case '/problems/conflict':
      return { reason: 'conflict' };
    case '/problems/forbidden':
      return { reason: 'forbidden' };
    case '/problems/not-found':
      return { reason: 'mention-gone' };
    default:
      return isMailboxGone(problem)
        ? { reason: 'mailbox-gone' }
        : { reason: 'other', title: problem.title };
  }
}

/** The mailbox was there when the text was written. */
function isMailboxGone(problem: Problem): boolean {
  return 'errors' in problem && problem.errors.some(({ path }) => path === 'mailboxId');
}
