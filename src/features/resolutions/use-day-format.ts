import { useCallback } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter } from 'use-intl';
import { sessionQueries } from '../../data/session';

/**
 * An ISO time as a day in words, for the middle and the end of sentences; the year only where it is
 * not the backend's present one. Where a short month ends in a full stop (« nov. ») it is written out.
 */
export function useDayFormat(): (iso: string) => string {
  const { dateTime } = useFormatter();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const thisYear = session.now.slice(0, 4);
  return useCallback(
    (iso) => {
      const date = new Date(iso);
      const isShort = !dateTime(date, { month: 'short' }).endsWith('.');
      return dateTime(date, {
        day: 'numeric',
        month: isShort ? 'short' : 'long',
        ...(iso.startsWith(thisYear) ? {} : { year: 'numeric' }),
      });
    },
    [dateTime, thisYear],
  );
}
