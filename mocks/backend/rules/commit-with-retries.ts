import type { Change, ExpectedVersion } from '../store/store';
import { createConflictError } from './problem-error';
import type { RuleContext } from './rule-context';

/** What a write rule has decided: the changes, what they rest on, and the answer. */
export interface Decision<Answer> {
  changes: readonly Change[];
  expectedVersions: readonly ExpectedVersion[];
  answer: Answer;
}

const MAX_TRIES = 5;

/**
 * Reads, decides and commits in one step: when something that the decision rests on has changed before
 * the commit, all of it is done again. So a rule is always applied to what is true when it writes.
 * Without changes nothing is committed.
 * @param decide is told the time of the commit, should it come to one
 */
export async function commitWithRetries<Answer>(
  { store, user, now, requestId, endpoint }: RuleContext,
  decide: (time: string) => Promise<Decision<Answer>>,
): Promise<Answer> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const time = now();
    const { changes, expectedVersions, answer } = await decide(time);
    if (changes.length === 0) return answer;
    const asked = { userId: user.id, time, requestId };
    const origin = endpoint === undefined ? asked : { ...asked, endpoint };
    const { status } = await store.commit(changes, expectedVersions, origin);
    if (status === 'committed') return answer;
  }
  throw createConflictError();
}
