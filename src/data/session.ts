import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { resetWorld } from '../contract/demo';
import { getSession, savePreferences, signIn } from '../contract/session';
import type { ChangedPreferences, Session } from '../contract/session';
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
  resetWorld: () => mutationOptions({ mutationFn: () => callEndpoint(resetWorld, {}) }),
};

/** Begins the session again; from a page without the rest of the app. */
export function callSignIn(): Promise<undefined> {
  return callEndpoint(signIn, {});
}

/** Asks whether there is a session, past the cache. */
export function callSession(): Promise<Session> {
  return callEndpoint(getSession, {});
}
