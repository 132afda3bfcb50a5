import { readSaveFailure } from './save-failure';
import type { Words } from './words';

/** Why something was not deleted, in words; that it is another version now, its question says itself. */
export function describeDeletionFailure(error: Error, t: Words['t']): string {
  const kind = readSaveFailure(error)?.kind;
  if (kind === 'forbidden') return t('failure.forbidden');
  if (kind === 'not-found') return t('failure.notFound');
  return kind === 'no-answer' ? t('delete.noAnswer') : t('delete.failed');
}
