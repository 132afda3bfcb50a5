import type { LiveEvent } from '../../../src/contract/events';
import type { MentionLists } from '../mention-index/mention-lists';
import type { JournalEntry, Store } from '../store/store';
import { describeEvents } from './describe-events';
import { readEventId, writeEventId } from './event-id';
import type { Presence } from './presence';

/** So often something is sent, so that both ends notice a connection that is gone; in milliseconds. */
export const HEARTBEAT = 10_000;
/** Of more commits the whole is fetched anew sooner than they are told one by one. */
const MAX_RESUMED = 500;
/** So many messages that nobody has read mean that nobody reads. */
const MAX_UNREAD = 1_000;

/** A stream of events that is being written. `closed`: settles when it has ended, whoever ended it. */
export interface EventStream {
  body: ReadableStream<Uint8Array>;
  closed: Promise<void>;
  tellPresence(): void;
  close(): void;
}

/**
 * Writes what happens in a world for one reader: first what they missed since the event whose id they
 * sent, then each commit, in order. A subscription, a timer and nothing else hold it, and both end with it.
 */
export function openEventStream({
  store,
  lists,
  presence,
  viewerId,
  lastEventId,
}: {
  store: Store;
  lists: MentionLists;
  presence: Presence;
  viewerId: string;
  lastEventId: string | undefined;
}): EventStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let end = () => {};
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });

  function write(text: string): void {
    if (controller === null) return;
    if ((controller.desiredSize ?? 0) < -MAX_UNREAD) close();
    else controller.enqueue(encoder.encode(text));
  }

  function send(event: LiveEvent, id: string | null = null): void {
    write(`${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(event)}\n\n`);
  }

  const tellPresence = () => {
    send({ type: 'presence-changed', present: presence.list() });
  };

  const resumedFrom = readEventId(store, lastEventId);
  const isResumed = resumedFrom !== null && store.readSequence() - resumedFrom <= MAX_RESUMED;
  let told = isResumed ? resumedFrom : store.readSequence();

  async function tell(entry: JournalEntry): Promise<void> {
    if (entry.sequence <= told) return;
    told = entry.sequence;
    const id = writeEventId(store, entry.sequence);
    const events = await describeEvents(entry, { store, lists, viewerId });
    events.forEach((event, place) => {
      send(event, place === events.length - 1 ? id : null);
    });
  }

  async function catchUp(): Promise<void> {
    send({ type: 'started', isResumed }, writeEventId(store, told));
    tellPresence();
    if (told >= store.readSequence()) return;
    const missed = await store.readJournal(told);
    // Of what reads do not see yet the subscription will tell.
    for (const entry of missed) if (entry.sequence <= store.readSequence()) await tell(entry);
  }

  // One after the other: what a commit means is read, and that takes its time.
  let telling: Promise<void> = Promise.resolve();
  const after = (work: () => Promise<void>) => {
    telling = telling.then(work).catch((error: unknown) => {
      controller?.error(error);
      stop();
    });
  };
  const unsubscribe = store.subscribe((_, entry) => {
    after(() => tell(entry));
  });
  const heartbeat = setInterval(() => {
    presence.sweep();
    write(':\n\n');
  }, HEARTBEAT);

  function stop(): void {
    controller = null;
    clearInterval(heartbeat);
    unsubscribe();
    end();
  }
  function close(): void {
    if (controller === null) return;
    controller.close();
    stop();
  }

  const body = new ReadableStream<Uint8Array>({
    start(started) {
      controller = started;
      after(catchUp);
    },
    cancel: stop,
  });
  return { body, closed, tellPresence, close };
}
