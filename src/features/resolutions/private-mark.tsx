import { LockKeyhole } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './private-mark.module.css';

/** Marks a reply that answers in private what was written in public. */
export function PrivateMark() {
  const t = useTranslations('resolutions');
  return (
    <span className={styles.mark}>
      <LockKeyhole size={12} aria-hidden />
      {t('privateReply')}
    </span>
  );
}
