import { useMemo } from 'react';
import type { MentionListItem } from '../../../contract/mentions';

interface List {
  mentions: readonly MentionListItem[] | undefined;
  total: number | undefined;
}

/** A list without those that have come to it and were not asked for yet, and how many it has then. */
export function useWithoutArrivals({ mentions, total }: List, arrivals: readonly string[]): List {
  const kept = useMemo(
    () => (arrivals.length === 0 ? mentions : mentions?.filter(({ id }) => !arrivals.includes(id))),
    [mentions, arrivals],
  );
  const heldBack = (mentions?.length ?? 0) - (kept?.length ?? 0);
  return { mentions: kept, total: total === undefined ? undefined : total - heldBack };
}
