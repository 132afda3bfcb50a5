import { useEffect } from 'react';
import { onlineManager, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

/**
 * Has the page follow what happens. The first rows do not wait for it: its code is fetched, and the stream
 * opened, when nothing else is being fetched any more.
 * @param live as in the address: `off`, or the seed of a lively day, which may be empty
 */
export function useLive(live: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (live === 'off') return undefined;
    let current: { end: () => void } | null = null;
    let timer: number | undefined;
    function begin(): void {
      current = follow(client, live === '' ? DAY : live);
    }
    function end(): void {
      clearTimeout(timer);
      current?.end();
      current = null;
    }
    /** What a page asks for while it goes away nobody hears. It may stay after all. */
    function pause(): void {
      end();
      timer = window.setTimeout(begin, STAYED);
    }
    begin();
    window.addEventListener('beforeunload', pause);
    return () => {
      window.removeEventListener('beforeunload', pause);
      end();
    };
  }, [client, live]);
}

/** The seed of a lively day when the address names none. */
const DAY = 'day';

/** A page that is still here so long after it was to go away has stayed; in milliseconds. */
const STAYED = 3_000;

function follow(client: QueryClient, seed: string | undefined): { end: () => void } {
  let hasEnded = false;
  let stop = () => {};
  let stopWaiting = () => {};
  function begin(): void {
    stopWaiting = whenIdle(client, () => {
      import('../data/live/start-live').then(
        ({ startLive }) => {
          if (!hasEnded) stop = startLive(client, seed);
        },
        // The page works without: what it shows is as new as what it last asked for. A network that has
        // just gone comes back.
        () => {
          if (!hasEnded && !onlineManager.isOnline()) begin();
        },
      );
    });
  }
  begin();
  return {
    end() {
      hasEnded = true;
      stopWaiting();
      stop();
    },
  };
}

/** Calls back once there is a network and no query has been under way for a while. */
function whenIdle(client: QueryClient, callback: () => void): () => void {
  let timer: number | undefined;
  function look(): void {
    if (client.isFetching() > 0 || !onlineManager.isOnline()) {
      clearTimeout(timer);
      timer = undefined;
    } else timer ??= window.setTimeout(begin, IDLE);
  }
  function end(): void {
    for (const unsubscribe of subscriptions) unsubscribe();
    clearTimeout(timer);
  }
  function begin(): void {
    end();
    callback();
  }
  const subscriptions = [client.getQueryCache().subscribe(look), onlineManager.subscribe(look)];
  look();
  return end;
}

/** The rows are drawn by then; in milliseconds. */
const IDLE = 400;
