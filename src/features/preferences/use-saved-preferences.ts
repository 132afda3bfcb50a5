import { useState } from 'react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ChangedPreferences, Preferences } from '../../contract/session';
import { sessionMutations, sessionQueries } from '../../data/session';

/**
 * What a user chose that the backend keeps. A choice counts at once, for the whole page, and is taken back
 * when it is not saved.
 */
export function useSavedPreferences(): {
  preferences: Preferences;
  save: (changed: ChangedPreferences) => void;
  isFailed: boolean;
} {
  const queryClient = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { queryKey } = sessionQueries.current();
  const show = (changed: ChangedPreferences) =>
    queryClient.setQueryData(
      queryKey,
      (known) => known && { ...known, preferences: { ...known.preferences, ...changed } },
    );
  // The cache tells its readers only after the event, and a box that was ticked would go back until then.
  const [choice, setChoice] = useState<ChangedPreferences>({});
  const { mutate, isError } = useMutation({
    ...sessionMutations.savePreferences(),
    onMutate: async (changed) => {
      const before = session.preferences;
      show(changed);
      // What is on its way was asked before.
      await queryClient.cancelQueries({ queryKey });
      return before;
    },
    onSuccess: show,
    onError: (_error, _changed, before) => before && show(before),
  });
  return {
    preferences: { ...session.preferences, ...choice },
    save: (changed) => {
      setChoice(changed);
      mutate(changed, {
        onSettled: () => {
          setChoice({});
        },
      });
    },
    isFailed: isError,
  };
}
