import { useEffect, useState } from 'react';
import type { ReplyLengthCounter } from '../../domain/count-reply-length';

/** X's rules are large, so they are loaded only where a reply to X is written. */
export function useXWeightedCounter(isNeeded: boolean): ReplyLengthCounter | undefined {
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
