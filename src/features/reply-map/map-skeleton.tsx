import { useTranslations } from 'use-intl';
import { Skeleton } from '../../ui/skeleton';
import styles from './reply-map.module.css';

/** The map before its settings are here, in its shape. */
export function MapSkeleton() {
  const t = useTranslations('replyMap');
  return (
    <div role="progressbar" aria-label={t('loading')} className={styles.skeleton}>
      <Skeleton inlineSize="240px" />
      {['54%', '71%', '62%', '80%', '66%', '58%', '74%', '69%'].map((inlineSize) => (
        <div key={inlineSize} className={styles.skeletonRow}>
          <Skeleton inlineSize={inlineSize} />
          <Skeleton inlineSize="80%" />
          <Skeleton inlineSize="64%" />
          <Skeleton inlineSize="72%" />
        </div>
      ))}
    </div>
  );
}
