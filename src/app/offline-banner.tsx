import { useSyncExternalStore } from 'react';
import { onlineManager } from '@tanstack/react-query';
import { RefreshCw, WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLiveConnection } from '../data/live/live-store';
import { Banner } from '../ui/banner';
import styles from './offline-banner.module.css';

/** Says that the network, or the backend, is away, and what that means; there as long as it is. */
export function OfflineBanner() {
  const t = useTranslations('app');
  const live = useTranslations('live');
  const isLost = useLiveConnection() === 'lost';
  const isOnline = useSyncExternalStore(
    (onChange) => onlineManager.subscribe(onChange),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status" className={styles.place}>
      {!isOnline && (
        <Banner tone="attention" icon={<WifiOff />} className={styles.banner}>
          {t('offline')}
        </Banner>
      )}
      {isOnline && isLost && (
        <Banner icon={<RefreshCw />} className={styles.banner}>
          {live('reconnecting')}
        </Banner>
      )}
    </div>
  );
}
