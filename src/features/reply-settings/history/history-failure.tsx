import { useTranslations } from 'use-intl';
import { explainFailure } from '../../../data/explain-failure';
import { LoadFailure, PartFailure } from '../../../ui/load-failure';
import styles from './settings-history.module.css';

/** Stands where the history would. `error`: null when offline. */
export function HistoryFailure({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const t = useTranslations('settingsHistory');
  const failure = explainFailure(error);
  return (
    <LoadFailure
      title={t('failed')}
      text={failure.cause === 'badAnswer' ? t('badAnswer', failure) : t(failure.cause)}
      retryText={t('retry')}
      onRetry={onRetry}
    />
  );
}

/** The same beside saves that are there. */
export function HistoryPartFailure({ text, onRetry }: { text: string; onRetry: () => void }) {
  const t = useTranslations('settingsHistory');
  return (
    <PartFailure text={text} retryText={t('retry')} onRetry={onRetry} className={styles.banner} />
  );
}
