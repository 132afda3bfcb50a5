import { useCallback } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { Profile } from '../../domain/profile';
import type { ProfileProblem } from '../../domain/reply/resolution';
import { problemKeys } from './reason-words';
import { useDayFormat } from './use-day-format';

/** Why a profile may not answer: one of its own problems, or one of the mention's. */
export type RefusalReason = ProfileProblem | 'receiving-profile-only' | 'service-cannot-reply';

/** Says, after a profile's name, why it cannot reply: "expired on 3 Nov". */
export function useProblemText(): (
  problem: RefusalReason,
  profile: Pick<Profile, 'serviceId' | 'authorizationChangedAt'> | undefined,
) => string {
  const t = useTranslations('profiles');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const formatDay = useDayFormat();
  return useCallback(
    (problem, profile) => {
      const changedAt = profile?.authorizationChangedAt ?? null;
      return t('problem', {
        problem: { ...problemKeys, ...mentionProblemKeys }[problem],
        dated: changedAt === null ? 'no' : 'yes',
        date: changedAt === null ? '' : formatDay(changedAt),
        service: account.services.find(({ id }) => id === profile?.serviceId)?.name ?? '',
      });
    },
    [t, account.services, formatDay],
  );
}

const mentionProblemKeys = {
  'receiving-profile-only': 'receivingProfileOnly',
  'service-cannot-reply': 'serviceCannotReply',
} as const;
