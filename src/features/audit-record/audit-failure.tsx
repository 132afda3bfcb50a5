import { useTranslations } from 'use-intl';
import { LoadFailure, PartFailure } from '../../ui/load-failure';
import styles from './audit-record.module.css';
import { useDescribeFailure } from './use-describe-failure';

/** Stands where the record would. `error`: null when offline. */
export function AuditFailure({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const t = useTranslations('auditRecord');
  const describeFailure = useDescribeFailure();
  return (
    <LoadFailure
      title={t('failed')}
      text={describeFailure(error)}
      retryText={t('retry')}
      onRetry={onRetry}
    />
  );
}

/** The same beside entries that are there. */
export function AuditPartFailure({ text, onRetry }: { text: string; onRetry: () => void }) {
  const t = useTranslations('auditRecord');
  return (
    <PartFailure text={text} retryText={t('retry')} onRetry={onRetry} className={styles.banner} />
  );
}
