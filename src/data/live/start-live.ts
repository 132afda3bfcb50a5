import { onlineManager } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { readEvents } from '../../contract/events';
import { openEventStream, readPosition } from '../http';
import { sessionQueries } from '../session';
import { createEventApplier } from './apply-events';
import { followEvents } from './follow-events';
import { setConnection } from './live-store';
import { tellPlace } from './tell-place';

/**
 * Has the page follow what happens, and others learn where its user is.
 * @returns ends it
 */
export function startLive(client: QueryClient): () => void {
  const tabId = crypto.randomUUID();
  const applier = createEventApplier(
    client,
    () => client.getQueryData(sessionQueries.current().queryKey)?.user.id,
  );
  const place = tellPlace(tabId);
  const stopFollowing = followEvents({
    position: readPosition(),
    open: (lastEventId, signal) =>
      openEventStream(readEvents, { query: { tabId }, lastEventId, signal }),
    onEvent: (event) => {
      applier.apply(event);
      // With the stream the backend forgot where the tab was.
      if (event.type === 'started') place.now();
    },
    onConnection: setConnection,
    random: Math.random,
    online: {
      isOnline: () => onlineManager.isOnline(),
      subscribe: (onChange) => onlineManager.subscribe(onChange),
    },
  });
  return () => {
    stopFollowing();
    place.stop();
    applier.stop();
  };
}
