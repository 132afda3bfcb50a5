import type { ReactNode } from 'react';
import type { MorePages } from './use-next-page';

/** The end of the rows that are here: the shape of the next ones, or why they do not come. */
export function ListEnd({
  more: { hasNextPage, isFetching, isFetchNextPageError },
  failure,
  skeleton,
}: {
  more: MorePages;
  failure: ReactNode;
  skeleton: ReactNode;
}) {
  if (!hasNextPage) return null;
  return isFetchNextPageError && !isFetching ? failure : skeleton;
}
