/** Why a bulk reply cannot be sent now, the first that holds in this order. */
export type BulkObstacle =
  'unknown-outcome' | 'offline' | 'not-kept' | 'empty' | 'nobody' | 'counting';

/** @param isUnkept the browser does not keep the text, and would not keep the key of a try either */
export function findBulkObstacle({
  isOutcomeUnknown,
  isOnline,
  isUnkept,
  isBlank,
  goingCount,
  isCounted,
}: {
  isOutcomeUnknown: boolean;
  isOnline: boolean;
  isUnkept: boolean;
  isBlank: boolean;
  goingCount: number;
  isCounted: boolean;
}): BulkObstacle | null {
  if (isOutcomeUnknown) return 'unknown-outcome';
  if (!isOnline) return 'offline';
  if (isUnkept) return 'not-kept';
  if (isBlank) return 'empty';
  if (goingCount === 0) return 'nobody';
  return isCounted ? null : 'counting';
}
