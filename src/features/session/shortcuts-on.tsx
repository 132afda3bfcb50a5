import { useTranslations } from 'use-intl';
import { useSavedPreferences } from '../preferences/use-saved-preferences';
import styles from './user-menu.module.css';

/** Whether single keys are shortcuts; for who speaks to the machine, or types what was not meant for it. */
export function ShortcutsOn() {
  const t = useTranslations('session');
  const { preferences, save, isFailed } = useSavedPreferences();
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={preferences.shortcuts}
          onChange={(event) => {
            save({ shortcuts: event.target.checked });
          }}
        />
        {t('shortcuts')}
      </label>
      {isFailed && (
        <p role="alert" className={styles.failure}>
          {t('preferenceNotSaved')}
        </p>
      )}
    </div>
  );
}
