import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ChangedPreferences, Preferences } from '../../contract/session';
import { sessionMutations, sessionQueries } from '../../data/session';

/**
 * What a user chose that the backend keeps. A choice shows at once, and is taken back when it is not
 * saved.
 */
export function useSavedPreferences(): {
  preferences: Preferences;
  save: (changed: ChangedPreferences) => void;
  isFailed: boolean;
} {
  const queryClient = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { mutate, variables, isPending, isError } = useMutation({
    ...sessionMutations.savePreferences(),
    onSuccess: (preferences) => {
      queryClient.setQueryData(
        sessionQueries.current().queryKey,
        (known) => known && { ...known, preferences },
      );
    },
  });
  return {
    preferences: isPending ? { ...session.preferences, ...variables } : session.preferences,
    save: mutate,
    isFailed: isError,
  };
}
