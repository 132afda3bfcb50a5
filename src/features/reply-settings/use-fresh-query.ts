import { useMutationState, useQuery } from '@tanstack/react-query';
import type { DefaultError, QueryKey, UseQueryOptions } from '@tanstack/react-query';

import { deletionKey } from './deletion-key';

/**
 * Server state to begin editing from: asked for anew when it is opened, and then kept up until it is
 * deleted here. What the cache holds does only where there is no connection, so that at least it can be read.
 * @returns `data`: undefined until it is fresh; `error`: null while there is hope or data
 */
export function useFreshQuery<Data, Key extends QueryKey>(
  options: UseQueryOptions<Data, DefaultError, Data, Key>,
): { data: Data | undefined; error: Error | null; retry: () => void } {
  const deletions = useMutationState({
    filters: { mutationKey: deletionKey(options.queryKey) },
    select: ({ state }) => state.status,
  });
  const isLeaving = deletions.some((status) => status === 'pending' || status === 'success');
  const query = useQuery({ ...options, refetchOnMount: 'always', enabled: !isLeaving });
  const isFresh = query.isFetchedAfterMount || query.fetchStatus === 'paused';
  const data = isFresh ? query.data : undefined;
  const offline = query.fetchStatus === 'paused' ? new Error('offline') : null;
  return {
    data,
    error: data === undefined ? (query.error ?? offline) : null,
    retry: () => void query.refetch(),
  };
}
