import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryKey, UseMutationOptions } from '@tanstack/react-query';
import { isProblem } from '../../data/http';
import type { SavedBy } from './conflict-banner';

/**
 * Saves settings. A refusal because they are stale brings the newest state with it, which goes into the
 * cache, so that the form sees the conflict at once, and who made it.
 * @param queryKey where the cache holds them
 * @returns `savedBy(version)`: who saved a version, as far as a refusal told
 */
export function useSaveSettings<Settings, Saved>(
  options: UseMutationOptions<Saved, Error, { version: number; settings: Settings }>,
  queryKey: QueryKey,
) {
  const queryClient = useQueryClient();
  const [stale, setStale] = useState<(SavedBy & { version: number }) | null>(null);
  const { mutate, reset, error, isPending } = useMutation({
    ...options,
    onError: (failure) => {
      if (
        !isProblem(failure, '/problems/stale-mailbox') &&
        !isProblem(failure, '/problems/stale-smart-folder')
      ) {
        return;
      }
      const { current, changedByUserId, changedAt } = failure.problem;
      setStale({ version: current.version, userId: changedByUserId, at: changedAt });
      queryClient.setQueryData(queryKey, current);
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(queryKey, saved);
    },
  });
  return {
    save: mutate,
    reset,
    error,
    isPending,
    savedBy: (version: number) => (stale?.version === version ? stale : null),
  };
}
