import { onlineManager } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { setSimulator } from '../../contract/demo';
import { readEvents } from '../../contract/events';
import { callEndpoint, openEventStream, readPosition } from '../http';
import { sessionQueries } from '../session';
import { simulatorQueries } from '../simulator';
import { createEventApplier } from './apply-events';
import { followEvents } from './follow-events';
import { setConnection } from './live-store';
import { tellPlace } from './tell-place';

/**
 * Has the page follow what happens, and others learn where its user is.
 * @param seed of a lively day, which only a mock backend can make
 * @returns ends it
 */
export function startLive(client: QueryClient, seed: string | undefined): () => void {
  const session = client.getQueryData(sessionQueries.current().queryKey);
  if (seed !== undefined && session?.demo) startDay(client, seed);
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

/** Without it the day stays as quiet as it was, and that shows. */
function startDay(client: QueryClient, seed: string): void {
  callEndpoint(setSimulator, { body: { seed } }).then(
    (state) => {
      client.setQueryData(simulatorQueries.current().queryKey, state);
    },
    () => undefined,
  );
}
