import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryKey, UseMutationOptions } from '@tanstack/react-query';
import { isStale } from './save-failure';
import { deletionKey } from './deletion-key';
import { takeNewestState } from './take-newest-state';

/**
 * Deletes what one looked at when the question came up: once someone else has saved it, the question
 * stands for something else, and one must look again before one is asked anew.
 * @param saved the newest state that is known; `queryKey`: where the cache holds it
 * Until the dialog has left, `useFreshQuery` does not ask for what is gone.
 * @param onDeleted before everything is fetched anew: it leaves places that are gone
 */
export function useDeletion<Saved extends { version: number }>({
  saved,
  options,
  queryKey,
  onDeleted,
}: {
  saved: Saved;
  options: UseMutationOptions<undefined, Error, number>;
  queryKey: QueryKey;
  onDeleted: () => Promise<void>;
}) {
  const queryClient = useQueryClient();
  const [{ version }] = useState(saved);
  const { mutate, isPending, error } = useMutation({
    ...options,
    mutationKey: deletionKey(queryKey),
    // What is made anew under the same id is another one.
    gcTime: 0,
    onSuccess: onDeleted,
    onError: (failure) => {
      takeNewestState(queryClient, queryKey, failure);
    },
  });
  return {
    remove: () => {
      mutate(version);
    },
    isPending,
    error,
    isOutdated: !isPending && (saved.version !== version || isStale(error)),
  };
}
