import { useEffect } from 'react';

/** What a list that comes in pages looks at of its query. */
export interface MorePages {
  hasNextPage: boolean;
  isFetching: boolean;
  isError: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** Fetches the next page as one comes near the end of the rows that are here; after a failure only when told to. */
export function useNextPage(
  { hasNextPage, isFetching, isError, fetchNextPage }: MorePages,
  isNearEnd: boolean,
): void {
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetching, isError, fetchNextPage]);
}
