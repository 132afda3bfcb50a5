import * as z from 'zod/mini';
import { subtractBusinessTime } from './business-time';
import type { ReplyTarget } from './reply-target';

/** How urgent a mention must be to be found: those that are in time are not looked for. */
export const dueSchema = z.enum(['overdue', 'due-soon']);

/**
 * Until when what waits must have come to be overdue now, or due soon at least; both moments included. So
 * a list finds the urgent ones by when they came alone, whatever the hours are, and says what
 * `rateUrgency` says of each.
 */
export function findDueBounds(
  now: number,
  { minutes, businessHours }: ReplyTarget,
): { overdue: number; dueSoon: number } {
  return {
    overdue: subtractBusinessTime(now, minutes * 60_000, businessHours),
    dueSoon: subtractBusinessTime(now, minutes * 45_000, businessHours),
  };
}
