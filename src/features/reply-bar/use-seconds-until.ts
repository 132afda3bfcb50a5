import { useSyncExternalStore } from 'react';

/** The whole seconds until a moment of the browser's clock, at least one; null without a moment. */
export function useSecondsUntil(moment: number | null): number | null {
  return useSyncExternalStore(subscribe, () =>
    moment === null ? null : Math.max(1, Math.ceil((moment - Date.now()) / 1000)),
  );
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, 250);
  return () => {
    clearInterval(timer);
  };
}
