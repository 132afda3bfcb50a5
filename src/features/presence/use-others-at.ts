import { useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Activity } from '../../contract/presence';
import { accountQueries } from '../../data/account';
import { usePresent } from '../../data/live/live-store';
import { sessionQueries } from '../../data/session';
import type { User } from '../../domain/user';

/** A colleague who is at a mention. */
export interface Other {
  user: User;
  activity: Activity;
}

/** The colleagues who are at a mention now, those who answer it first. */
export function useOthersAt(mentionId: string): readonly Other[] {
  const present = usePresent();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  return useMemo(
    () =>
      present
        .filter((one) => one.mentionId === mentionId && one.userId !== session.user.id)
        .flatMap(({ userId, activity }) => {
          const user = account.users.find(({ id }) => id === userId);
          return user === undefined ? [] : [{ user, activity }];
        })
        .sort((left, right) => left.activity.localeCompare(right.activity)),
    [present, mentionId, account.users, session.user.id],
  );
}
