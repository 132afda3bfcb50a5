import { eventSchema } from '../../contract/events';
import type { LiveEvent } from '../../contract/events';
import { isPassing, ProblemError } from '../http';
import type { LiveConnection } from './live-store';
import { createStreamParser } from './parse-event-stream';

/** A stream that has been silent for so long is gone, whatever the network says; in milliseconds. */
const SILENCE = 25_000;
const FIRST_DELAY = 400;
const LONGEST_DELAY = 30_000;

/**
 * What following needs of its surroundings.
 * - `open`: opens the stream after an event. - `random`: from 0 to 1, so that not all tabs come at once.
 * - `online`: whether there is a network, and when that changes.
 */
export interface FollowOptions {
  position: string | null;
  open: (lastEventId: string | null, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;
  onEvent: (event: LiveEvent) => void;
  onConnection: (connection: LiveConnection) => void;
  random: () => number;
  online: {
    isOnline: () => boolean;
    subscribe: (onChange: (isOnline: boolean) => void) => () => void;
  };
}

/**
 * Follows the stream of events, for good: when it ends, breaks or falls silent, it is opened again after
 * the last event that was read, at once, then less and less often; at once again when the network is back.
 * @returns ends it
 */
export function followEvents(options: FollowOptions): () => void {
  const { open, onEvent, onConnection, random, online } = options;
  let lastEventId = options.position;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort: AbortController | null = null;
  let hasStopped = false;

  function wait(milliseconds: number, work: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  }

  async function read(signal: AbortSignal): Promise<void> {
    const reader = (await open(lastEventId, signal)).getReader();
    signal.addEventListener('abort', () => {
      // It may have ended by the same signal.
      reader.cancel().catch(() => undefined);
    });
    const decoder = new TextDecoder();
    const parser = createStreamParser(({ id, data }) => {
      const event = eventSchema.safeParse(JSON.parse(data));
      if (event.success) onEvent(event.data);
      if (id !== null) lastEventId = id;
      if (failures > 0 || event.data?.type === 'started') onConnection('open');
      failures = 0;
    });
    for (;;) {
      wait(SILENCE, () => abort?.abort());
      const { value } = await reader.read();
      if (value === undefined || signal.aborted) return;
      parser.push(decoder.decode(value, { stream: true }));
    }
  }

  function connect(): void {
    if (hasStopped || !online.isOnline()) return;
    const current = new AbortController();
    abort = current;
    wait(SILENCE, () => {
      current.abort();
    });
    void read(current.signal)
      .catch((error: unknown) => {
        // It will say no again: there are no events here.
        if (error instanceof ProblemError && !isPassing(error)) stop();
      })
      .finally(() => {
        // Whatever ended the reading, the other side must not go on writing.
        current.abort();
        if (abort === current) retry();
      });
  }

  function retry(): void {
    abort = null;
    clearTimeout(timer);
    if (hasStopped) return;
    failures += 1;
    if (failures > 1 || !online.isOnline()) onConnection('lost');
    if (!online.isOnline()) return;
    const longest = Math.min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY);
    wait(longest * (0.5 + random() / 2), connect);
  }

  const unsubscribe = online.subscribe((isOnline) => {
    if (isOnline) {
      failures = Math.min(failures, 1);
      if (abort === null) wait(FIRST_DELAY * random(), connect);
    } else {
      abort?.abort();
    }
  });

  function stop(): void {
    hasStopped = true;
    clearTimeout(timer);
    unsubscribe();
    abort?.abort();
  }

  connect();
  return stop;
}
