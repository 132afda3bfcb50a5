import { onlineManager } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ConnectionError } from '../../../data/http';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import styles from './settings-history.module.css';

/** Stands where the history would: why it is not there, and the way out. `error`: null when offline. */
export function HistoryFailure({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const t = useTranslations('settingsHistory');
  return (
    <div role="alert">
      <EmptyState
        icon={<TriangleAlert aria-hidden />}
        title={t('failed')}
        text={
          !onlineManager.isOnline()
            ? t('offline')
            : error === null || error instanceof ConnectionError
              ? t('noAnswer')
              : t('badAnswer', { reason: error.message })
        }
        action={<Button onClick={onRetry}>{t('retry')}</Button>}
      />
    </div>
  );
}

/** The same beside saves that are there. */
export function HistoryPartFailure({ text, onRetry }: { text: string; onRetry: () => void }) {
  const t = useTranslations('settingsHistory');
  return (
    <Banner
      tone="attention"
      announce="status"
      icon={<TriangleAlert />}
      className={styles.banner}
      actions={
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {text}
    </Banner>
  );
}
