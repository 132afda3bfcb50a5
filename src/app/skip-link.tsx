import { useTranslations } from 'use-intl';
import styles from './skip-link.module.css';

/** Where the skip link leads. */
export const MENTIONS_ID = 'mentions';

/** The first thing Tab comes to: past the bar and the folders, to the mentions. */
export function SkipLink() {
  const t = useTranslations('app');
  return (
    <a
      href={`#${MENTIONS_ID}`}
      className={styles.skip}
      onClick={(event) => {
        // The address stays as it is: it names a place of the app.
        event.preventDefault();
        document.getElementById(MENTIONS_ID)?.focus();
      }}
    >
      {t('skipToMentions')}
    </a>
  );
}
