import type { BulkReply } from '../../contract/bulk-replies';

export type BulkResult = BulkReply['replies'][number];
export type ResultState = 'waiting' | 'failed' | 'published' | 'withdrawn';

/** How a reply stands; one whose mention is not there has failed. */
export function readResultState({ reply }: BulkResult): ResultState {
  return reply?.status ?? 'failed';
}

export interface ResultGroup {
  profileId: string;
  results: BulkResult[];
  counts: Record<ResultState, number>;
}

/** The results by profile, those with the most first, and the numbers of all. */
export function groupResults(results: readonly BulkResult[]): {
  groups: ResultGroup[];
  counts: Record<ResultState, number>;
} {
  const groups = new Map<string, ResultGroup>();
  const counts = noResults();
  for (const result of results) {
    const { profileId } = result;
    const group = groups.get(profileId) ?? { profileId, results: [], counts: noResults() };
    groups.set(profileId, group);
    group.results.push(result);
    group.counts[readResultState(result)] += 1;
    counts[readResultState(result)] += 1;
  }
  const byCount = (left: ResultGroup, right: ResultGroup) =>
    right.results.length - left.results.length;
  return { groups: [...groups.values()].sort(byCount), counts };
}

function noResults(): Record<ResultState, number> {
  return { waiting: 0, failed: 0, published: 0, withdrawn: 0 };
}
