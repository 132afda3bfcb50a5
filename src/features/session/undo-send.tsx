import { useTranslations } from 'use-intl';
import { undoSecondsChoices } from '../../domain/reply/undo-seconds';
import { RadioGroup } from '../../ui/radio-group';
import { useSavedPreferences } from '../preferences/use-saved-preferences';
import styles from './user-menu.module.css';

/** How long a reply can be taken back. Shows the choice at once, and takes it back when it is not saved. */
export function UndoSend() {
  const t = useTranslations('userMenu');
  const { preferences, save, isFailed } = useSavedPreferences();
  return (
    <div>
      <RadioGroup
        label={t('undoSend')}
        appearance="segmented"
        value={String(preferences.undoSeconds)}
        onValueChange={(value) => {
          const undoSeconds = undoSecondsChoices.find((choice) => String(choice) === value);
          if (undoSeconds !== undefined) save({ undoSeconds });
        }}
        options={undoSecondsChoices.map((seconds) => ({
          value: String(seconds),
          label: t('undoSeconds', { seconds }),
        }))}
      />
      {isFailed && (
        <p role="alert" className={styles.failure}>
          {t('preferenceNotSaved')}
        </p>
      )}
    </div>
  );
}
