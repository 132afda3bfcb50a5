import { TriangleAlert, WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import type { Missing } from './use-account-map';

/** Says that settings or numbers could not be had, and offers to try again. */
export function MapMissing({
  what,
  missing: { isOffline, retry },
}: {
  what: 'settings' | 'counts' | 'without';
  missing: Missing;
}) {
  const t = useTranslations('replyMap.missing');
  return (
    <Banner
      tone="attention"
      announce="status"
      icon={isOffline ? <WifiOff /> : <TriangleAlert />}
      actions={
        !isOffline && (
          <Button size="small" onClick={retry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {t(isOffline ? 'offline' : what)}
    </Banner>
  );
}
