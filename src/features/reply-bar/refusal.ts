import * as z from 'zod/mini';
import { isProblem, ProblemError } from '../../data/http';
import { answerSchema } from './sender';
import { profileProblemSchema } from '../../domain/reply/resolution';

/**
 * How a try to send came out when it did not succeed: refused, so that nothing was published, or lost,
 * so that nobody knows.
 */

/** Why nothing was published. `other` carries the title for which the product has no words. */
export const refusalSchema = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('resolution-changed'), answer: answerSchema }),
  z.object({ reason: z.literal('conflict') }),
  z.object({ reason: z.literal('forbidden') }),
  z.object({ reason: z.literal('mention-gone') }),
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
  if (!(error instanceof ProblemError) || error.problem.status >= 500) return { outcome: 'lost' };
  return { outcome: 'refused', refusal: readRefusal(error) };
}

function readRefusal(error: ProblemError): Refusal {
  if (isProblem(error, '/problems/resolution-changed')) {
    const { resolution } = error.problem;
    const profileId = resolution.status === 'unanswerable' ? null : resolution.profileId;
    return { reason: 'resolution-changed', answer: { status: resolution.status, profileId } };
  }
  if (isProblem(error, '/problems/profile-cannot-reply')) {
    const { profileId, reason } = error.problem;
    return { reason: 'profile-cannot-reply', profileId, why: reason };
  }
  if (isProblem(error, '/problems/reply-too-long')) {
    const { length, max } = error.problem;
    return { reason: 'too-long', length, max };
  }
  switch (error.problem.type) {
    case '/problems/conflict':
      return { reason: 'conflict' };
    case '/problems/forbidden':
      return { reason: 'forbidden' };
    case '/problems/not-found':
      return { reason: 'mention-gone' };
    default:
      return { reason: 'other', title: error.problem.title };
  }
}
