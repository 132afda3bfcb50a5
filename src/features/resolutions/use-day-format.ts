import { useCallback } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter } from 'use-intl';
import { sessionQueries } from '../../data/session';

/** An ISO time as a day in words; the year only where it is not the backend's present one. */
export function useDayFormat(): (iso: string) => string {
  const { dateTime } = useFormatter();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const thisYear = session.now.slice(0, 4);
  return useCallback(
    (iso) =>
      dateTime(new Date(iso), {
        day: 'numeric',
        month: 'short',
        ...(iso.startsWith(thisYear) ? {} : { year: 'numeric' }),
      }),
    [dateTime, thisYear],
  );
}
