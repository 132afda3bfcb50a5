import { useTranslations } from 'use-intl';
import { Skeleton } from '../../../ui/skeleton';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './mention-detail.module.css';

/** The shape of a mention while it is on its way. */
export function MentionDetailSkeleton() {
  const t = useTranslations('mentions');
  return (
    <div className={styles.detail}>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <div className={styles.headerShape}>
        <Skeleton inlineSize="180px" blockSize="18px" />
        <Skeleton inlineSize="280px" />
        <Skeleton inlineSize="220px" />
      </div>
      <div className={styles.entryShape}>
        <Skeleton shape="box" blockSize="56px" />
      </div>
      <div className={styles.barShape}>
        <Skeleton shape="box" blockSize="156px" />
      </div>
    </div>
  );
}
