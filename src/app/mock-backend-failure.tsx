import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import styles from './failure-text.module.css';

/** The browser does not let the mock backend run. */
export function MockBackendFailure({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('worlds');
  const app = useTranslations('app');
  return (
    <div className={styles.text} role="alert">
      <p>{t('mockBackendFailed')}</p>
      <p className={styles.quiet}>{t('mockBackendFailedHint')}</p>
      <Button onClick={onRetry}>{app('retry')}</Button>
    </div>
  );
}
