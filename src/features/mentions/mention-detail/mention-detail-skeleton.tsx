import { useTranslations } from 'use-intl';
import { Skeleton } from '../../../ui/skeleton';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './mention-detail.module.css';

/** The shape of a mention while it is on its way. */
export function MentionDetailSkeleton() {
  const t = useTranslations('mentions');
  return (
    <div className={styles.skeleton}>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <Skeleton inlineSize="180px" blockSize="20px" />
      <Skeleton inlineSize="280px" />
      <Skeleton inlineSize="220px" />
      <div className={styles.entry}>
        <Skeleton shape="box" />
      </div>
    </div>
  );
}
