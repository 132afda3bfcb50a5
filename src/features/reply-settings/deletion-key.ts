import type { QueryKey } from '@tanstack/react-query';

/** Of the mutation that deletes what the cache holds at `queryKey`. */
export function deletionKey(queryKey: QueryKey): QueryKey {
  return ['deletion', ...queryKey];
}
