import { onlineManager } from '@tanstack/react-query';
import { tellPresence } from '../../contract/presence';
import { callEndpoint } from '../http';
import { readPlace, subscribeToPlace } from './live-store';

/** So often a place is told again, well before it is forgotten; in milliseconds. */
const AGAIN = 10_000;
/** Walking down a list is no looking. */
const REST = 400;

/**
 * Tells the backend at which mention the user of this tab is, as long as one can see the tab.
 * @returns `now`: tells it once more, as to a backend that has forgotten; `stop`: ends it
 */
export function tellPlace(tabId: string): { now: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasTold = false;

  function tell(): void {
    clearTimeout(timer);
    const place = document.hidden ? null : readPlace();
    if (place === null && !hasTold) return;
    hasTold = place !== null;
    if (hasTold) timer = setTimeout(tell, AGAIN);
    // Without a network nobody hears it; the stream, when it is back, has it told.
    if (!onlineManager.isOnline()) return;
    // Who looks is worth no error: it is told again soon.
    callEndpoint(tellPresence, { params: { tabId }, body: { place } }).catch(() => undefined);
  }

  function tellSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  }

  const unsubscribe = subscribeToPlace(tellSoon);
  document.addEventListener('visibilitychange', tellSoon);
  return {
    now: tell,
    stop() {
      clearTimeout(timer);
      unsubscribe();
      document.removeEventListener('visibilitychange', tellSoon);
    },
  };
}
