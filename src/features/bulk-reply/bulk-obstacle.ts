/** Why a bulk reply cannot be sent now, the first that holds in this order. */
export type BulkObstacle = 'unknown-outcome' | 'offline' | 'empty' | 'nobody' | 'counting';

export function findBulkObstacle({
  isOutcomeUnknown,
  isOnline,
  isBlank,
  goingCount,
  isCounted,
}: {
  isOutcomeUnknown: boolean;
  isOnline: boolean;
  isBlank: boolean;
  goingCount: number;
  isCounted: boolean;
}): BulkObstacle | null {
  if (isOutcomeUnknown) return 'unknown-outcome';
  if (!isOnline) return 'offline';
  if (isBlank) return 'empty';
  if (goingCount === 0) return 'nobody';
  return isCounted ? null : 'counting';
}
