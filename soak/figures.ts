import type { Facts } from './facts';
import type { Others } from './others';
import type { RandomAdmin } from './random-admin';
import type { RandomAgent } from './random-agent';

/** How much of what has happened in a run. */
export function countFigures(
  { presses, taken, saved, editings }: Facts,
  run: { calm: RandomAgent; rough: RandomAgent; admin: RandomAdmin; others: Others; shown: number },
): Record<string, number> {
  return {
    'actions of the calm agent': run.calm.actions,
    'actions of the rough agent': run.rough.actions,
    'actions of the admin': run.admin.actions,
    'actions given up': run.calm.givenUp + run.rough.givenUp,
    'given up in a row, at most': Math.max(run.calm.longestStandstill, run.rough.longestStandstill),
    'texts begun': run.calm.written.size + run.rough.written.size,
    presses: presses.length,
    'taken into the Outbox': taken.filter(({ isPublished }) => !isPublished).length,
    published: taken.filter(({ isPublished }) => isPublished).length,
    'texts kept at a second try': run.calm.keptAgain + run.rough.keptAgain,
    'unsent drafts shown at the end': run.shown,
    'settings opened': editings.length,
    'saves through the screen': saved.length,
    'saves of another admin': run.others.counts.saves,
    'authorizations taken and given': run.others.counts.authorizations,
  };
}
