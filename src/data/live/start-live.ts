import { onlineManager } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { setSimulator } from '../../contract/demo';
import { readEvents } from '../../contract/events';
import { openEventStream } from '../event-stream';
import { callEndpoint, readPosition } from '../http';
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
  const startDay = () => {
    if (seed !== undefined && session?.demo) void startLivelyDay(client, seed);
  };
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
      if (event.type !== 'started') return;
      place.now();
      // Nor may a world that was opened anew know of its day; one that does goes on with it.
      startDay();
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
    setConnection('waiting');
    place.stop();
    applier.stop();
  };
}

/** Where that fails the day stays as quiet as it was, and that shows. */
async function startLivelyDay(client: QueryClient, seed: string): Promise<void> {
  try {
    const state = await callEndpoint(setSimulator, { body: { seed } });
    client.setQueryData(simulatorQueries.current().queryKey, state);
  } catch {
    // The user menu then offers no rate.
  }
}
