import { useTranslations } from 'use-intl';
import { Skeleton } from '../../../ui/skeleton';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { useDensity } from '../../preferences/preferences';
import rowStyles from './mention-row.module.css';

/** The list before its first mentions are here. */
export function MentionListSkeleton() {
  const t = useTranslations('mentionList');
  return (
    <>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <SkeletonRows count={8} />
    </>
  );
}

/** Rows in the shape of mentions, for the eye only. */
export function SkeletonRows({ count }: { count: number }) {
  return (
    <div aria-hidden className={rowStyles.shapes} data-density={useDensity()}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={rowStyles.row}>
          <span className={rowStyles.top}>
            <span className={rowStyles.authorShape}>
              <Skeleton inlineSize="100%" />
            </span>
          </span>
          <span className={rowStyles.excerpt}>
            <Skeleton inlineSize="86%" />
          </span>
          <span className={rowStyles.bottom}>
            <Skeleton inlineSize="104px" />
          </span>
        </div>
      ))}
    </div>
  );
}
