import { isProblem } from '../../data/http';
import { readSaveFailure } from './save-failure';
import type { Words } from './words';

/** Why something was not deleted, in words. */
export function describeDeletionFailure(error: Error, t: Words['t']): string {
  if (
    isProblem(error, '/problems/stale-smart-folder') ||
    isProblem(error, '/problems/stale-mailbox')
  ) {
    return t('delete.stale');
  }
  const kind = readSaveFailure(error)?.kind;
  if (kind === 'forbidden') return t('failure.forbidden');
  if (kind === 'not-found') return t('failure.notFound');
  return kind === 'no-answer' ? t('delete.noAnswer') : t('delete.failed');
}
