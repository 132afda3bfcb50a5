import { useTranslations } from 'use-intl';
import { explainFailure } from '../../data/explain-failure';

/** Why something of the record did not come, in words. */
export function useDescribeFailure(): (error: unknown) => string {
  const t = useTranslations('auditRecord');
  return (error) => {
    const failure = explainFailure(error);
    return failure.cause === 'badAnswer' ? t('badAnswer', failure) : t(failure.cause);
  };
}
