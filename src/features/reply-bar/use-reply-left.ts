import { useEffect, useState } from 'react';
import { countReplyLength } from '../../domain/count-reply-length';
import type { ReplyLengthCounter } from '../../domain/count-reply-length';
import type { ReplyLimit } from '../../domain/service';

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

/** X's rules are large, so they are loaded only where a reply to X is written. */
function useXWeightedCounter(isNeeded: boolean): ReplyLengthCounter | undefined {
  const [counter, setCounter] = useState<{ count: ReplyLengthCounter }>();
  useEffect(() => {
    if (!isNeeded) return;
    let isWanted = true;
    import('twitter-text').then(
      ({ default: rules }) => {
        if (isWanted) setCounter({ count: (text) => rules.parseTweet(text).weightedLength });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isNeeded]);
  return counter?.count;
}
