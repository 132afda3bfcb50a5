import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listMailboxes } from '../contract/mailboxes';
import { callEndpoint, ConnectionError, LateError } from './http';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const call = (signal?: AbortSignal) =>
  callEndpoint(listMailboxes, { query: {}, ...(signal !== undefined && { signal }) });

/** A line that takes the request and holds the answer until it is hung up. */
function holdTheLine(answer?: () => Response) {
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) =>
    answer === undefined
      ? new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        })
      : Promise.resolve(answer()),
  );
}

it('waits half a minute for an answer, and no longer', async () => {
  holdTheLine();
  const outcome = call().catch((error: unknown) => error);
  let isOver = false;
  void outcome.then(() => (isOver = true));
  await vi.advanceTimersByTimeAsync(29_000);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(isOver).toBe(true);
  expect(await outcome).toBeInstanceOf(LateError);
  expect(await outcome).toBeInstanceOf(ConnectionError);
});

it('lets who asked hang up, for a reason of their own', async () => {
  holdTheLine();
  const asking = new AbortController();
  const outcome = call(asking.signal).catch((error: unknown) => error);
  const reason = new Error('Looked elsewhere');
  asking.abort(reason);
  expect(await outcome).toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});

it('does not begin what was given up before', async () => {
  holdTheLine(() => Response.json({}));
  const asking = new AbortController();
  asking.abort(new Error('Looked elsewhere'));
  const signals: boolean[] = [];
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    signals.push(signal?.aborted === true);
    return Promise.reject(signal?.reason as Error);
  });
  await expect(call(asking.signal)).rejects.toThrow('Looked elsewhere');
  expect(signals).toEqual([true]);
});

it('leaves no clock running after an answer', async () => {
  holdTheLine(() => Response.json({ items: [], nextCursor: null }));
  await call().catch(() => undefined);
  expect(vi.getTimerCount()).toBe(0);
});
