import { useTranslations } from 'use-intl';
import { classNames } from '../../ui/class-names';
import { Skeleton } from '../../ui/skeleton';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './audit-table.module.css';

/** The record before its first entries are here. */
export function AuditSkeleton() {
  const t = useTranslations('auditRecord');
  return (
    <div className={styles.scroller}>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <SkeletonRows count={12} />
    </div>
  );
}

/** Lines in the shape of entries, for the eye only. */
export function SkeletonRows({ count }: { count: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={classNames(styles.row, styles.skeletonRow)}>
          <Skeleton className={styles.when} />
          <Skeleton className={styles.who} inlineSize="70%" />
          <Skeleton className={styles.what} inlineSize="80%" />
          <Skeleton className={styles.versions} inlineSize="50%" />
          <Skeleton className={styles.outcome} inlineSize="50%" />
        </div>
      ))}
    </div>
  );
}
