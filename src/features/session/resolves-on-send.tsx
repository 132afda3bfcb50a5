import { useTranslations } from 'use-intl';
import { useSavedPreferences } from '../preferences/use-saved-preferences';
import styles from './user-menu.module.css';

/** Whether sending a reply also resolves the mention. Shows the choice at once, and takes it back when it is not saved. */
export function ResolvesOnSend() {
  const t = useTranslations('session');
  const { preferences, save, isFailed } = useSavedPreferences();
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={preferences.resolvesOnSend}
          onChange={(event) => {
            save({ resolvesOnSend: event.target.checked });
          }}
        />
        {t('resolvesOnSend')}
      </label>
      {isFailed && (
        <p role="alert" className={styles.failure}>
          {t('preferenceNotSaved')}
        </p>
      )}
    </div>
  );
}
