import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TraceCandidate } from '../../domain/reply/resolution';
import { ProfileLabel } from '../profiles/profile-label';
import type { ReasonContext } from './describe-reason';
import styles from './trace-profile.module.css';
import { useProblemText } from './use-problem-text';

/** A profile that a rule looked at: taken, or turned down and why. */
export function TraceProfile({
  profileId,
  problem,
  context,
}: TraceCandidate & { context: ReasonContext }) {
  const t = useTranslations('resolutions');
  const trace = useTranslations('trace');
  const describeProblem = useProblemText();
  const profile = context.profiles.find(({ id }) => id === profileId);
  const Icon = problem === null ? Check : X;
  return (
    <span className={styles.line} data-taken={problem === null}>
      <Icon size={12} aria-hidden />
      {profile === undefined ? (
        t('deletedProfile')
      ) : (
        <ProfileLabel
          profile={profile}
          size="tight"
          isStruck={problem !== null && problem !== 'not-picked'}
        />
      )}
      {problem !== null && profile !== undefined && (
        <span className={styles.problem}>
          {problem === 'not-picked' ? trace('notPicked') : describeProblem(problem, profile)}
        </span>
      )}
    </span>
  );
}
