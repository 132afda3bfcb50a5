import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { isProblem } from '../../../data/http';
import { replySettingsChangeQueries } from '../../../data/reply-settings-changes';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import { isPointOf, keyOfPoint } from './restore-point';
import type { RestoreAddress, RestorePoint } from './restore-point';

/**
 * What a settings dialog restores. The address names one save; of two dialogs it is the matter of the one
 * that it is a save of. What is restored stays so in an open dialog also when the address changes, as on
 * the way back to the history.
 * @returns `point`: null for a dialog that restores nothing; `isKnown`: false while that is not clear;
 *   `failure`: why what the address names cannot be restored
 */
export function useRestorePoint(
  address: RestoreAddress | null,
  target: ReplySettingsTarget,
): {
  point: RestorePoint | null;
  isKnown: boolean;
  failure: 'notFound' | 'failed' | null;
} {
  const { data, error, fetchStatus } = useQuery({
    ...replySettingsChangeQueries.detail(address?.changeId ?? ''),
    enabled: address !== null,
  });
  const named =
    address === null || data === undefined ? null : { change: data, side: address.side };
  const own = named !== null && isPointOf(named, target) ? named : null;
  const [restored, setRestored] = useState<RestorePoint | null>(null);
  if (own !== null && keyOfPoint(own) !== keyOfPoint(restored)) setRestored(own);

  const hasFailed = data === undefined && (error !== null || fetchStatus === 'paused');
  const isKnownNow = address === null || data !== undefined || hasFailed;
  // Once it edits, a form is not taken away again.
  const [isKnown, setIsKnown] = useState(isKnownNow);
  if (isKnownNow && !isKnown) setIsKnown(true);
  return {
    point: restored !== null && isPointOf(restored, target) ? restored : null,
    isKnown,
    failure:
      address === null || !hasFailed
        ? null
        : isProblem(error, '/problems/not-found')
          ? 'notFound'
          : 'failed',
  };
}
