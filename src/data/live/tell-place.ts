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
  let toldId: string | undefined;

  function tell(): void {
    clearTimeout(timer);
    const place = document.hidden ? null : readPlace();
    if (place === null && toldId === undefined) return;
    toldId = place?.mentionId;
    if (place !== null) timer = setTimeout(tell, AGAIN);
    // Without a network nobody hears it; the stream, when it is back, has it told.
    if (!onlineManager.isOnline()) return;
    // Who looks is worth no error: it is told again soon.
    callEndpoint(tellPresence, { params: { tabId }, body: { place } }).catch(() => undefined);
  }

  function tellSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  }

  // Who begins to answer, or is done, says so at once: somebody else may be about to send.
  const unsubscribe = subscribeToPlace((place) => {
    if (place?.mentionId === toldId) tell();
    else tellSoon();
  });
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
