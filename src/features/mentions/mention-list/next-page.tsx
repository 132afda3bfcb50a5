import { useTranslations } from 'use-intl';
import type { MorePages } from '../../../ui/use-next-page';
import { PartFailure } from './list-failure';
import { SkeletonRows } from './mention-list-skeleton';

/** The end of the rows that are here: the shape of the next ones, or why they do not come. */
export function NextPage({ more }: { more: MorePages }) {
  const t = useTranslations('mentionList');
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = more;
  if (!hasNextPage) return null;
  if (isFetchNextPageError && !isFetching) {
    return <PartFailure text={t('moreFailed')} onRetry={() => void fetchNextPage()} />;
  }
  return <SkeletonRows count={3} />;
}
