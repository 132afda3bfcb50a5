import { useSuspenseQuery } from '@tanstack/react-query';
import type { LastChange } from '../../contract/last-change';
import { sessionQueries } from '../../data/session';
import { nameOf } from './words';
import type { Words } from './words';

/** The saver's name and the time in words, with the day where it is not today; null when not known. */
export function useSaver(
  { changedByUserId, changedAt }: LastChange,
  { t, format, account }: Words,
): { who: string; time: string } | null {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  if (changedAt === null) return null;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = (iso: string) =>
    format.dateTime(new Date(iso), { day: 'numeric', month: 'short', year: 'numeric' });
  const isToday = day(changedAt) === day(session.now);
  return {
    who:
      changedByUserId === null
        ? t('conflict.someone')
        : changedByUserId === session.user.id
          ? t('conflict.you')
          : nameOf({ t }, account.users, changedByUserId),
    time: format.dateTime(
      new Date(changedAt),
      isToday ? time : { ...time, day: 'numeric', month: 'short' },
    ),
  };
}
