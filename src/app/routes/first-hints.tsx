import { useId } from 'react';
import { Lightbulb } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { isMac } from '../../features/commands/is-mac';
import { dismissHint, useDismissedHints } from '../../features/preferences/preferences';
import { useSavedPreferences } from '../../features/preferences/use-saved-preferences';
import { Button } from '../../ui/button';
import styles from './first-hints.module.css';

const hints = ['whoAnswers', 'keys', 'panes'] as const;

/**
 * What is good to know at first, where otherwise nothing would stand; each is shown until one has got it.
 */
export function FirstHints() {
  const t = useTranslations('hints');
  const commands = useTranslations('commands');
  const headingId = useId();
  const dismissed = useDismissedHints();
  const { shortcuts } = useSavedPreferences().preferences;
  const shown = hints.filter((hint) => !dismissed.includes(hint));
  if (shown.length === 0) return null;
  const mod = commands(isMac ? 'keys.modMac' : 'keys.mod');
  return (
    <section aria-labelledby={headingId} className={styles.hints}>
      <h2 id={headingId} className={styles.title}>
        <Lightbulb size={14} aria-hidden />
        {t('title')}
      </h2>
      <ul role="list" className={styles.list}>
        {shown.map((hint) => {
          const id = `${headingId}-${hint}`;
          return (
            <li key={hint} className={styles.hint}>
              <span id={id}>{t(hint === 'keys' && !shortcuts ? 'keysOff' : hint, { mod })}</span>
              <Button
                size="small"
                variant="quiet"
                aria-describedby={id}
                onClick={() => {
                  dismissHint(hint);
                }}
              >
                {t('dismiss')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
