import type { ReplyDecision } from './resolution';

/**
 * Whether two decisions give the same answer: the same status and the same profile. This is what
 * "depends on the view" compares, what a preview counts, and what is asked again before publishing;
 * the rule, the folder and the alternative may differ.
 */
export function isSameAnswer(left: ReplyDecision, right: ReplyDecision): boolean {
  return left.status === right.status && findNamedProfileId(left) === findNamedProfileId(right);
}

/** The profile that a decision names: the one that answers, or the one that is blocked; else null. */
export function findNamedProfileId(decision: ReplyDecision): string | null {
  return decision.status === 'unanswerable' ? null : decision.profileId;
}
