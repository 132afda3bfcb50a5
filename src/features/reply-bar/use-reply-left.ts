import { countReplyLength } from '../../domain/count-reply-length';
import type { ReplyLimit } from '../../domain/service';
import { useXWeightedCounter } from '../drafts/use-x-weighted-counter';

/**
 * What is left of a service's limit for a text, below zero when it is too long; null where there is no
 * limit, or as long as X's own rules are not loaded (the backend then refuses what is too long).
 */
export function useReplyLeft(text: string, limit: ReplyLimit | null): number | null {
  const countXWeighted = useXWeightedCounter(limit?.unit === 'x-weighted');
  if (limit === null) return null;
  const length = countReplyLength(text, limit, countXWeighted);
  return length === null ? null : limit.max - length;
}
