import { useTranslations } from 'use-intl';
import styles from './header.module.css';

/** The name of the product with its mark, a seal; as in favicon.svg. */
export function Brand() {
  const t = useTranslations('app');
  return (
    <span className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="8" className={styles.seal} />
        <path d="M16 7a7 7 0 1 1 0 14a7 7 0 1 1 0 -14M10 26h12" className={styles.sign} />
      </svg>
      <span className={styles.name}>{t('name')}</span>
    </span>
  );
}
