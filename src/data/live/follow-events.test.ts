import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveEvent } from '../../contract/events';
import { ConnectionError, ProblemError } from '../http';
import { followEvents } from './follow-events';
import type { LiveConnection } from './live-store';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A backend of which each opening is answered as the test says. */
function start({ isOnline = true } = {}) {
  const opened: { lastEventId: string | null; signal: AbortSignal }[] = [];
  const seen: (LiveEvent | LiveConnection)[] = [];
  let writer: ReadableStreamDefaultController<Uint8Array> | null = null;
  let failure: Error | null = null;
  let online = isOnline;
  let tellOnline = (_: boolean) => {};
  const stop = followEvents({
    position: 'g/4',
    open(lastEventId, signal) {
      opened.push({ lastEventId, signal });
      if (failure !== null) return Promise.reject(failure);
      return Promise.resolve(
        new ReadableStream<Uint8Array>({
          start(controller) {
            writer = controller;
          },
        }),
      );
    },
    onEvent: (event) => seen.push(event),
    onConnection: (connection) => seen.push(connection),
    random: () => 1,
    online: {
      isOnline: () => online,
      subscribe(onChange) {
        tellOnline = onChange;
        return () => undefined;
      },
    },
  });
  const write = async (text: string) => {
    writer?.enqueue(new TextEncoder().encode(text));
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    opened,
    seen,
    stop,
    write,
    begin: () => write('id: g/4\ndata: {"type":"started","isResumed":true}\n\n'),
    end: async () => {
      writer?.close();
      await vi.advanceTimersByTimeAsync(0);
    },
    failWith: (error: Error | null) => {
      failure = error;
    },
    setOnline: async (isNow: boolean) => {
      online = isNow;
      tellOnline(isNow);
      await vi.advanceTimersByTimeAsync(0);
    },
    pass: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
  };
}

describe('following events', () => {
  it('goes on at once after the last event, without a word, when the stream ends', async () => {
    const { opened, seen, begin, write, end, pass, stop } = start();
    await begin();
    await write('id: g/5\ndata: {"type":"account-changed"}\n\n');
    await end();
    await pass(400);
    await begin();
    expect(opened.map(({ lastEventId }) => lastEventId)).toEqual(['g/4', 'g/5']);
    const started = { type: 'started', isResumed: true };
    expect(seen).toEqual([started, 'open', { type: 'account-changed' }, started, 'open']);
    stop();
  });

  it('comes less and less often while there is no answer, and says that it is lost', async () => {
    const { opened, seen, failWith, pass, stop } = start();
    await pass(0);
    failWith(new ConnectionError('away'));
    await pass(25_000);
    for (const wait of [400, 800, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000]) {
      const before = opened.length;
      await pass(wait - 1);
      expect(opened).toHaveLength(before);
      await pass(1);
      expect(opened).toHaveLength(before + 1);
    }
    expect(new Set(seen)).toEqual(new Set(['lost']));
    stop();
  });

  it('gives a stream up that has fallen silent, but not one that only beats', async () => {
    const { opened, begin, write, pass, stop } = start();
    await begin();
    for (let beat = 0; beat < 5; beat += 1) {
      await pass(20_000);
      await write(':\n\n');
    }
    expect(opened).toHaveLength(1);
    await pass(25_400);
    expect(opened[0]?.signal.aborted).toBe(true);
    expect(opened).toHaveLength(2);
    stop();
  });

  it('asks nothing without a network, and comes back with it', async () => {
    const { opened, seen, begin, setOnline, pass, stop } = start();
    await begin();
    await setOnline(false);
    await pass(600_000);
    expect(opened).toHaveLength(1);
    expect(seen.at(-1)).toBe('lost');
    await setOnline(true);
    await pass(400);
    await begin();
    expect(opened.map(({ lastEventId }) => lastEventId)).toEqual(['g/4', 'g/4']);
    expect(seen.at(-1)).toBe('open');
    stop();
  });

  it('stops where there are no events', async () => {
    const { opened, failWith, end, pass } = start();
    await pass(0);
    failWith(
      new ProblemError({ type: '/problems/unknown-request', title: 'Nothing here', status: 404 }),
    );
    await end();
    await pass(600_000);
    expect(opened).toHaveLength(2);
  });

  it('leaves nothing behind when it is ended', async () => {
    const { opened, begin, stop, pass } = start();
    await begin();
    stop();
    await pass(600_000);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
