import { useSyncExternalStore } from 'react';
import { onlineManager } from '@tanstack/react-query';
import { WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../ui/banner';
import styles from './offline-banner.module.css';

/** Says that the network is away, and what that means; there as long as it is. */
export function OfflineBanner() {
  const t = useTranslations('app');
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
    </div>
  );
}
