import type { MentionLists } from '../mention-index/mention-lists';
import type { Store } from '../store/store';
import { openEventStream } from './event-stream';
import { createPresence } from './presence';
import type { Presence } from './presence';

/** Who reads a stream, in which tab, and from where on. */
export interface StreamReader {
  userId: string;
  tabId: string;
  lastEventId: string | undefined;
  signal: AbortSignal;
}

/** What of a world is live: the streams of its events, and who is where. Gone with the process. */
export interface LiveWorld {
  presence: Presence;
  /** The users whose tabs read a stream now. */
  listReaders(): string[];
  openStream(reader: StreamReader): ReadableStream<Uint8Array>;
  /** Calls back when a stream has opened or ended. */
  watchReaders(listener: () => void): void;
  /** Ends all streams: the world was started afresh. */
  close(): void;
}

export function createLiveWorld(store: Store, lists: MentionLists): LiveWorld {
  const streams = new Map<string, { userId: string; tellPresence(): void; close(): void }>();
  const presence = createPresence(Date.now, () => {
    for (const { tellPresence } of streams.values()) tellPresence();
  });
  const watchers: (() => void)[] = [];
  function tellWatchers(): void {
    for (const watcher of watchers) watcher();
  }
  return {
    presence,
    watchReaders(listener) {
      watchers.push(listener);
    },
    listReaders: () => [...new Set(Array.from(streams.values(), ({ userId }) => userId))],
    openStream({ userId, tabId, lastEventId, signal }) {
      // A tab reads one stream: whatever it had before was lost on the way.
      streams.get(tabId)?.close();
      const opened = openEventStream({ store, lists, presence, viewerId: userId, lastEventId });
      const { close, tellPresence } = opened;
      const stream = { userId, close, tellPresence };
      streams.set(tabId, stream);
      signal.addEventListener('abort', close, { once: true });
      if (signal.aborted) close();
      void opened.closed.then(() => {
        signal.removeEventListener('abort', close);
        if (streams.get(tabId) !== stream) return;
        streams.delete(tabId);
        presence.tell(tabId, null);
        tellWatchers();
      });
      tellWatchers();
      return opened.body;
    },
    close() {
      for (const { close } of [...streams.values()]) close();
    },
  };
}
