import { useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { sessionQueries } from '../../../data/session';

const MINUTE = 60_000;

/**
 * The minute of the backend's clock, as the moment at which it began; anew with every minute. One timer
 * serves whoever looks. What the session said of the backend's clock is looked up at each minute, not
 * followed: a session that is fetched anew is no reason to draw again.
 */
export function useBackendMinute(): number {
  const client = useQueryClient();
  return useSyncExternalStore(subscribe, () => readMinute(client));
}

function readMinute(client: QueryClient): number {
  const session = client.getQueryState(sessionQueries.current().queryKey);
  const ahead =
    session?.data === undefined ? 0 : Date.parse(session.data.now) - session.dataUpdatedAt;
  return Math.floor((Date.now() + ahead) / MINUTE) * MINUTE;
}

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  timer ??= setTimeout(tick, untilNextMinute());
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

function tick(): void {
  timer = setTimeout(tick, untilNextMinute());
  for (const listener of listeners) listener();
}

function untilNextMinute(): number {
  return MINUTE - (Date.now() % MINUTE);
}
