import { useCallback } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter } from 'use-intl';
import { sessionQueries } from '../../../data/session';

/** A moment in words: how long ago, by the backend's clock, and exactly. */
export function useMomentFormat(): (iso: string) => { relative: string; exact: string } {
  const { relativeTime, dateTime } = useFormatter();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { now } = session;
  return useCallback(
    (iso) => {
      const date = new Date(iso);
      // What was saved after the clock was read last is not in the future.
      const reference = new Date(iso > now ? iso : now);
      return {
        relative: relativeTime(date, reference),
        exact: dateTime(date, { dateStyle: 'medium', timeStyle: 'short' }),
      };
    },
    [relativeTime, dateTime, now],
  );
}
