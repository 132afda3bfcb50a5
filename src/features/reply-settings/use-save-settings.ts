import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryKey, UseMutationOptions } from '@tanstack/react-query';
import { takeNewestState } from './take-newest-state';

/**
 * Saves settings. A refusal because they are stale brings the newest state with it, which goes into the
 * cache, so that the form sees the conflict at once.
 * @param queryKey where the cache holds them
 */
export function useSaveSettings<Settings, Saved>(
  options: UseMutationOptions<Saved, Error, { version: number; settings: Settings }>,
  queryKey: QueryKey,
) {
  const queryClient = useQueryClient();
  const { mutate, reset, error, isPending } = useMutation({
    ...options,
    onError: (failure) => {
      takeNewestState(queryClient, queryKey, failure);
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(queryKey, saved);
    },
  });
  return { save: mutate, reset, error, isPending };
}
