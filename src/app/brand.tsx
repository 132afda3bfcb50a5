import { useTranslations } from 'use-intl';
import styles from './header.module.css';

/** The name of the product with its mark, a seal. */
export function Brand() {
  const t = useTranslations('app');
  return (
    <span className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden>
        <circle cx="10" cy="10" r="9" />
        <path d="M13 6.6c-.9-.8-1.9-1.1-3-1.1-1.700 0-2.900.8-2.900 2.100 0 3.100 6.100 1.500 6.100 4.700 0 1.400-1.300 2.200-3.200 2.200-1.300 0-2.500-.4-3.400-1.300" />
      </svg>
      {t('name')}
    </span>
  );
}
