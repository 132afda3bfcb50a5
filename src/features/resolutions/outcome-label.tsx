import { useSuspenseQuery } from '@tanstack/react-query';
import { Ban, MessageSquareOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { Profile } from '../../domain/profile';
import { findNamedProfileId } from '../../domain/reply/is-same-answer';
import type { ReplyOutcome } from '../../domain/reply/resolution';
import { ProfileLabel } from '../profiles/profile-label';
import styles from './outcome-label.module.css';

/** What the rules come to: the profile that answers, or that none does and why not. */
export function OutcomeLabel({ outcome }: { outcome: ReplyOutcome }) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  return <OutcomeAmong outcome={outcome} profiles={account.profiles} />;
}

/** The same for whoever has the profiles, so that thousands of rows do not each ask for them. */
export function OutcomeAmong({
  outcome,
  profiles,
}: {
  outcome: ReplyOutcome;
  profiles: readonly Profile[];
}) {
  const t = useTranslations('resolutions');
  const profileId = findNamedProfileId(outcome);
  const profile = profiles.find(({ id }) => id === profileId);
  switch (outcome.status) {
    case 'answered':
      return profile === undefined ? (
        <span className={styles.word}>{t('deletedProfile')}</span>
      ) : (
        <ProfileLabel profile={profile} size="tight" />
      );
    case 'blocked':
      return (
        <>
          <Ban className={styles.blocked} size={13} aria-hidden />
          <span className={styles.blocked}>{t('blocked')}</span>
          {profile !== undefined && <ProfileLabel profile={profile} size="tight" isStruck />}
          {profile === undefined && profileId !== null && (
            <span className={styles.word}>{t('deletedProfile')}</span>
          )}
        </>
      );
    case 'unanswerable':
      return (
        <>
          <MessageSquareOff size={13} aria-hidden />
          <span className={styles.word}>{t('unanswerable')}</span>
        </>
      );
  }
}
