import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { isProblem } from '../../data/http';

/** Puts the newest state, which a refusal because of another version brings with it, into the cache. */
export function takeNewestState(
  queryClient: QueryClient,
  queryKey: QueryKey,
  failure: Error,
): void {
  if (
    !isProblem(failure, '/problems/stale-mailbox') &&
    !isProblem(failure, '/problems/stale-smart-folder')
  ) {
    return;
  }
  const { current, changedByUserId, changedAt } = failure.problem;
  queryClient.setQueryData(queryKey, { ...current, changedByUserId, changedAt });
}
