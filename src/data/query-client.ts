import { MutationCache, QueryClient } from '@tanstack/react-query';
import { isPassing, isProblem, LateError } from './http';
import { readConnection } from './live/live-store';

/**
 * The cache of server state. Every write, also one that was refused, makes all of it stale: what a
 * mention's answer depends on is spread over the account, and a wide refetch is cheaper than one
 * forgotten key. Other tabs of the same browser are told to do the same, unless events reach them.
 */

const CHANNEL = 'signet-changes';

/** Makes the cache, and listens to the other tabs. */
export function createQueryClient(): QueryClient {
  const channel = new BroadcastChannel(CHANNEL);
  const client: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onSettled: () => {
        channel.postMessage('changed');
        void client.invalidateQueries();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // Whether the session has ended shows at once, and who has waited long enough is told; all else may
        // well pass.
        retry: (failures, error) =>
          isPassing(error) &&
          failures <
            (error instanceof LateError || isProblem(error, '/problems/signed-out') ? 1 : 3),
        retryDelay: (failures, error) =>
          isProblem(error, '/problems/too-many-requests')
            ? error.problem.retryAfterSeconds * 1000
            : 500 * 2 ** failures,
      },
      // A write that waits for the network would be sent later, unseen; it fails at once instead.
      mutations: { networkMode: 'always', retry: false },
    },
  });
  channel.addEventListener('message', () => {
    // The stream of events says the same, and more exactly.
    if (readConnection() !== 'open') void client.invalidateQueries();
  });
  return client;
}
