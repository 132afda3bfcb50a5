import { useTranslations } from 'use-intl';
import styles from './skip-link.module.css';

/** Where the skip link leads: the mentions of the inbox, or the grid of the reply map. */
export const MAIN_ID = 'main';

/** The first thing Tab comes to: past the bar and what else leads on, to what the page is for. */
export function SkipLink({ page }: { page: 'inbox' | 'replyMap' }) {
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
      {page === 'inbox' ? t('skipToMentions') : t('skipToReplyMap')}
    </a>
  );
}
