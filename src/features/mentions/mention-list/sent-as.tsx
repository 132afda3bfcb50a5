import { useTranslations } from 'use-intl';
import type { Profile } from '../../../domain/profile';
import { ProfileLabel } from '../../profiles/profile-label';
import styles from './mention-row.module.css';

/** Who a mention was answered as, last. `profile`: undefined when it is gone. */
export function SentAs({ profile }: { profile: Profile | undefined }) {
  const t = useTranslations('mentionList');
  return (
    <span className={styles.sentAs}>
      <span>{t('sentAs')}</span>{' '}
      {profile === undefined ? (
        t('unknownProfile')
      ) : (
        <ProfileLabel profile={profile} size="tight" />
      )}
    </span>
  );
}
