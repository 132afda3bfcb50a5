import { useTranslations } from 'use-intl';
import { Skeleton } from '../../../ui/skeleton';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './settings-history.module.css';

/** The history before its first saves are here. */
export function HistorySkeleton() {
  const t = useTranslations('settingsHistory');
  return (
    <>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <SkeletonChanges count={5} />
    </>
  );
}

/** Lines in the shape of saves, for the eye only. */
export function SkeletonChanges({ count }: { count: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.change}>
          <div className={styles.what}>
            <Skeleton inlineSize="32%" />
            <Skeleton inlineSize="64%" />
            <Skeleton inlineSize="40%" />
          </div>
        </div>
      ))}
    </div>
  );
}
