import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { dismissJournalDamage, getJournalDamage } from '../contract/demo-journal';
import { callEndpoint } from './http';

/** What a damaged journal of a mock backend has cost, until somebody was told. */
export const journalDamageQueries = {
  current: () =>
    queryOptions({
      queryKey: ['journal-damage'],
      queryFn: async ({ signal }) => (await callEndpoint(getJournalDamage, { signal })).damage,
      staleTime: Infinity,
      // Whoever does not learn of it now does so at the next visit.
      retry: false,
    }),
};

export const journalDamageMutations = {
  dismiss: () => mutationOptions({ mutationFn: () => callEndpoint(dismissJournalDamage, {}) }),
};
