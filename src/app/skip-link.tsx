import { useTranslations } from 'use-intl';
import styles from './skip-link.module.css';

/** Where the skip link leads: the mentions of the inbox, the grid of the reply map, the settings history. */
export const MAIN_ID = 'main';

/** The first thing Tab comes to: past the bar and what else leads on, to what the page is for. */
export function SkipLink({ page }: { page: keyof typeof names }) {
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
      {t(names[page])}
    </a>
  );
}

const names = {
  inbox: 'skipToMentions',
  replyMap: 'skipToReplyMap',
  settingsHistory: 'skipToHistory',
} as const;
