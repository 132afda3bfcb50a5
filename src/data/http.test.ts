import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listMailboxes } from '../contract/mailboxes';
import { getMention } from '../contract/mentions';
import { callEndpoint, ConnectionError, ContractError, LateError } from './http';

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

it.each(['../session', 'a/b', '?as=admin', '#x', '%2e%2e', 'é 中', '..', '.', ''])(
  'keeps the id %j in its place of the address, and nothing else',
  async (id) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      return Promise.resolve(Response.json({}));
    });
    const params = { mailboxId: id, mentionId: id };
    const outcome = await callEndpoint(getMention, { params }).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(ContractError);
    expect(asked).toHaveLength(/^\.+$/.test(id) ? 0 : 1);
    for (const url of asked) {
      const { pathname, search, hash } = new URL(url, 'http://localhost');
      const parts = pathname.split('/').map(decodeURIComponent);
      expect([...parts, search, hash]).toEqual([
        '',
        'api',
        'mailboxes',
        id,
        'mentions',
        id,
        '',
        '',
      ]);
    }
  },
);
