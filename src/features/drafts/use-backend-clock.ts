import { useSyncExternalStore } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQueries } from '../../data/session';

/**
 * The seconds that are left until a moment of the backend's clock, zero once it is past; anew every
 * second. The backend's clock is the browser's, moved by what the session said.
 */
export function useSecondsLeft(moment: string): number {
  const moved = useClockShift();
  return useSyncExternalStore(subscribe, () =>
    Math.max(0, Math.ceil((Date.parse(moment) - Date.now() - moved) / 1000)),
  );
}

/** How far the backend's clock is ahead of the browser's, in milliseconds. */
export function useClockShift(): number {
  const { data, dataUpdatedAt } = useSuspenseQuery(sessionQueries.current());
  return Date.parse(data.now) - dataUpdatedAt;
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, 200);
  return () => {
    clearInterval(timer);
  };
}
