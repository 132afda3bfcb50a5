import { useTranslations } from 'use-intl';
import { useSavedPreferences } from '../preferences/use-saved-preferences';
import styles from './user-menu.module.css';

/**
 * A preference that is on or off. Shows the choice at once, and takes it back when it is not saved.
 * - `resolvesOnSend`: whether sending a reply also resolves the mention.
 * - `shortcuts`: whether single keys are shortcuts; for who speaks to the machine, or types what was not
 *   meant for it.
 */
export function PreferenceCheck({ preference }: { preference: 'resolvesOnSend' | 'shortcuts' }) {
  const t = useTranslations('userMenu');
  const { preferences, save, isFailed } = useSavedPreferences();
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={preferences[preference]}
          onChange={(event) => {
            save({ [preference]: event.target.checked });
          }}
        />
        {t(preference)}
      </label>
      {isFailed && (
        <p role="alert" className={styles.failure}>
          {t('preferenceNotSaved')}
        </p>
      )}
    </div>
  );
}
