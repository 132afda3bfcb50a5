import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setPlace } from './live-store';
import { tellPlace } from './tell-place';

let told: unknown[] = [];
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', async (address: unknown, options?: RequestInit) => {
    const body = address instanceof Request ? await address.text() : options?.body;
    told.push((JSON.parse(String(body)) as { place: unknown }).place);
    return new Response(null, { status: 204 });
  });
  ({ stop } = tellPlace('tab'));
});
afterEach(() => {
  stop();
  setPlace(null);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says nothing of mentions that one only walks past', async () => {
  setPlace({ mentionId: 'one', activity: 'looking' });
  await vi.advanceTimersByTimeAsync(300);
  setPlace({ mentionId: 'two', activity: 'looking' });
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toEqual([{ mentionId: 'two', activity: 'looking' }]);
});

it('says at once that one begins to answer, and that one is done', async () => {
  setPlace({ mentionId: 'one', activity: 'looking' });
  await vi.advanceTimersByTimeAsync(500);
  told = [];
  setPlace({ mentionId: 'one', activity: 'answering' });
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([{ mentionId: 'one', activity: 'answering' }]);
  setPlace({ mentionId: 'one', activity: 'looking' });
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toEqual({ mentionId: 'one', activity: 'looking' });
});

it('says it again before it is forgotten, and once that one has gone', async () => {
  setPlace({ mentionId: 'one', activity: 'looking' });
  await vi.advanceTimersByTimeAsync(21_000);
  expect(told).toHaveLength(3);
  setPlace(null);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told.slice(3)).toEqual([null]);
});
