import { useTranslations } from 'use-intl';
import { PartFailure } from './list-failure';
import { SkeletonRows } from './mention-list-skeleton';

/** What the end of a list looks at of its query. */
export interface MorePages {
  hasNextPage: boolean;
  isFetching: boolean;
  isError: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => Promise<unknown>;
}

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
