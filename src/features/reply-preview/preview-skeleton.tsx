import { useTranslations } from 'use-intl';
import { Skeleton } from '../../ui/skeleton';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './preview-pane.module.css';

/** The preview before its facts are here, in its shape. */
export function PreviewSkeleton() {
  const t = useTranslations('replyPreview');
  return (
    <div className={styles.skeleton} aria-busy>
      <VisuallyHidden role="progressbar" aria-label={t('loading')} />
      {['90%', '70%', '40%'].map((inlineSize) => (
        <Skeleton key={inlineSize} inlineSize={inlineSize} />
      ))}
      {['first', 'second', 'third', 'fourth'].map((row) => (
        <div key={row} className={styles.skeletonRow}>
          <Skeleton inlineSize="80%" />
          <Skeleton inlineSize="45%" />
          <Skeleton inlineSize="60%" />
        </div>
      ))}
    </div>
  );
}
