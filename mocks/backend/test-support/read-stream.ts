import { expect } from 'vitest';
import { eventSchema } from '../../../src/contract/events';
import type { LiveEvent } from '../../../src/contract/events';

/** What was read of a stream: events with their ids. */
export interface ReadEvent {
  id: string | null;
  event: LiveEvent;
}

/** Reads a stream of events, as slowly as a test wants. */
export interface StreamReader {
  /** The next `count` events. */
  take(count: number): Promise<ReadEvent[]>;
  /** Whether the stream has ended; waits for what comes next. */
  hasEnded(): Promise<boolean>;
  cancel(): Promise<void>;
}

export function readStream(response: Response): StreamReader {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const events: ReadEvent[] = [];
  let rest = '';

  async function readMore(): Promise<boolean> {
    const { value } = await reader.read();
    if (value === undefined) return false;
    const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const data = lines.find((line) => line.startsWith('data: '));
      const id = lines.find((line) => line.startsWith('id: '))?.slice(4) ?? null;
      if (data === undefined) continue;
      const sent: unknown = JSON.parse(data.slice(6));
      const event = eventSchema.parse(sent);
      // A schema drops what it does not name.
      expect(event).toEqual(sent);
      events.push({ id, event });
    }
    return true;
  }

  return {
    async take(count) {
      while (events.length < count)
        if (!(await readMore())) throw new Error('The stream has ended');
      return events.splice(0, count);
    },
    hasEnded: async () => !(await readMore()),
    cancel: () => reader.cancel(),
  };
}
