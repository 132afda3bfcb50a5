import { useTranslations } from 'use-intl';
import styles from './skip-link.module.css';

/** Where the skip link leads: to what the page is for, as the mentions of the inbox. */
export const MAIN_ID = 'main';

/** The first thing Tab comes to: past the bar and what else leads on. */
export function SkipLink() {
  const t = useTranslations('app');
  return (
    <a
      href={`#${MAIN_ID}`}
      className={styles.skip}
      onClick={(event) => {
        // The address stays as it is: it names a place of the app.
        event.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
    >
      {t('skip')}
    </a>
  );
}
