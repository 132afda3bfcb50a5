import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { resetWorld } from '../contract/demo';
import { getSession, savePreferences, signIn, signOut } from '../contract/session';
import type { ChangedPreferences } from '../contract/session';
import { callEndpoint } from './http';

/** Who looks, and what they may. */
export const sessionQueries = {
  current: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: ({ signal }) => callEndpoint(getSession, { signal }),
    }),
};

export const sessionMutations = {
  savePreferences: () =>
    mutationOptions({
      mutationFn: (preferences: ChangedPreferences) =>
        callEndpoint(savePreferences, { body: preferences }),
    }),
  signOut: () => mutationOptions({ mutationFn: () => callEndpoint(signOut, {}) }),
  signIn: () => mutationOptions({ mutationFn: () => callEndpoint(signIn, {}) }),
  resetWorld: () => mutationOptions({ mutationFn: () => callEndpoint(resetWorld, {}) }),
};
