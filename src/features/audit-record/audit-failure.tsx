import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import styles from './audit-record.module.css';
import { useDescribeFailure } from './use-describe-failure';

/** Stands where the record would: why it is not there, and the way out. `error`: null when offline. */
export function AuditFailure({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const t = useTranslations('auditRecord');
  const describeFailure = useDescribeFailure();
  return (
    <div role="alert">
      <EmptyState
        icon={<TriangleAlert aria-hidden />}
        title={t('failed')}
        text={describeFailure(error)}
        action={<Button onClick={onRetry}>{t('retry')}</Button>}
      />
    </div>
  );
}

/** The same beside entries that are there. */
export function AuditPartFailure({ text, onRetry }: { text: string; onRetry: () => void }) {
  const t = useTranslations('auditRecord');
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
