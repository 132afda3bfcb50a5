import { Layers } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ReplySettingsChange } from '../../../contract/reply-settings-changes';
import { SavedBy } from './saved-by';
import styles from './settings-history.module.css';

/** Stands above the saves that were made as one step. */
export function HistoryStep({
  first,
  count,
}: {
  first: ReplySettingsChange;
  count: number | null;
}) {
  const t = useTranslations('settingsHistory');
  return (
    <div className={styles.step}>
      <SavedBy change={first} />
      <p className={styles.stepCount}>
        <Layers size={14} aria-hidden />
        {count === null ? t('stepGoesOn') : t('step', { count })}
      </p>
    </div>
  );
}
