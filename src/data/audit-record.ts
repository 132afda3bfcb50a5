import { infiniteQueryOptions } from '@tanstack/react-query';
import { listAuditEntries } from '../contract/audit-record';
import type { AuditFilter, AuditPage } from '../contract/audit-record';
import { MAX_PAGE_SIZE } from '../contract/page';
import { callEndpoint } from './http';

export const auditRecordQueries = {
  all: () => ['audit-record'] as const,
  /** What a filter holds, newest first. */
  list: (filter: AuditFilter) =>
    infiniteQueryOptions({
      queryKey: [...auditRecordQueries.all(), 'list', filter],
      queryFn: ({ pageParam, signal }) => readPage(filter, pageParam, { signal }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
};

/**
 * Gives all that a filter holds, page by page, in the largest pages there are.
 * @param takePage is handed each page in turn; the next one is asked for once it is done
 */
export async function readAuditRecord(
  filter: AuditFilter,
  takePage: (page: AuditPage) => void,
  signal: AbortSignal,
): Promise<void> {
  let cursor: string | null = null;
  do {
    const page: AuditPage = await readPage(filter, cursor, {
      limit: String(MAX_PAGE_SIZE),
      signal,
    });
    signal.throwIfAborted();
    takePage(page);
    cursor = page.nextCursor;
  } while (cursor !== null);
}

function readPage(
  filter: AuditFilter,
  cursor: string | null,
  { limit, signal }: { limit?: string; signal: AbortSignal },
): Promise<AuditPage> {
  return callEndpoint(listAuditEntries, {
    query: {
      ...filter,
      ...(cursor === null ? {} : { cursor }),
      ...(limit === undefined ? {} : { limit }),
    },
    signal,
  });
}
