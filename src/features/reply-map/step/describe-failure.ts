import { isPassing, isProblem } from '../../../data/http';
import type { LastChange } from '../../../contract/last-change';
import { keyOfTarget } from '../map-layout';

/**
 * Why a step was not saved; in each case nothing of it was, except that after `no-answer` nobody knows.
 * `stale`: by the row's key, who saved it meanwhile. `refused`: the places of the changes that do not fit.
 */
export type StepFailure =
  | { kind: 'stale'; stale: ReadonlyMap<string, LastChange> }
  | { kind: 'refused'; places: readonly number[] }
  | {
      kind:
        'busy' | 'signedOut' | 'forbidden' | 'sameMoment' | 'notFound' | 'noAnswer' | 'unexpected';
    };

export function readStepFailure(error: Error | null): StepFailure | null {
  if (error === null) return null;
  if (isProblem(error, '/problems/stale-reply-settings')) {
    const { stale } = error.problem;
    return {
      kind: 'stale',
      stale: new Map(stale.map(({ target, ...last }) => [keyOfTarget(target), last])),
    };
  }
  if (isProblem(error, '/problems/invalid-request')) {
    const places = error.problem.errors.map(({ path }) => Number(path.split('.')[1]));
    return { kind: 'refused', places: [...new Set(places.filter(Number.isInteger))] };
  }
  if (isProblem(error, '/problems/too-many-requests')) return { kind: 'busy' };
  if (isProblem(error, '/problems/signed-out')) return { kind: 'signedOut' };
  if (isProblem(error, '/problems/forbidden')) return { kind: 'forbidden' };
  if (isProblem(error, '/problems/conflict')) return { kind: 'sameMoment' };
  if (isProblem(error, '/problems/not-found')) return { kind: 'notFound' };
  return { kind: isPassing(error) ? 'noAnswer' : 'unexpected' };
}
