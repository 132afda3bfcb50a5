import { onlineManager } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ConnectionError } from '../../data/http';

/** Why something of the record did not come, in words. */
export function useDescribeFailure(): (error: unknown) => string {
  const t = useTranslations('auditRecord');
  return (error) => {
    if (!onlineManager.isOnline()) return t('offline');
    if (error instanceof ConnectionError || !(error instanceof Error)) return t('noAnswer');
    return t('badAnswer', { reason: error.message });
  };
}
