import { afterEach, expect, it, vi } from 'vitest';
import { createWorkedExample } from '../../worlds/worked-example';
import { openIndexedDbWorld } from './indexed-db-store';
import { listWorldDocuments } from './world-documents';

const { openDB } = vi.hoisted(() => ({ openDB: vi.fn() }));
vi.mock('idb', () => ({ openDB }));

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['cannot be opened', () => Promise.reject(new DOMException('newer', 'VersionError')), 0],
  [
    'cannot be read',
    (close: () => void) =>
      Promise.resolve({
        close,
        transaction: () => {
          throw new DOMException('gone', 'NotFoundError');
        },
        get: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
      }),
    1,
  ],
])('a world whose database %s leaves nothing open', async (_, open, closings) => {
  let channels = 0;
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        channels += 1;
      }
      close() {
        channels -= 1;
      }
    },
  );
  const close = vi.fn();
  openDB.mockImplementation(() => open(close));
  const opening = openIndexedDbWorld({
    name: 'any',
    documents: listWorldDocuments(createWorkedExample()),
    fingerprint: 'any',
    onReplaced: () => undefined,
  });
  await expect(opening).rejects.toThrow();
  expect(channels).toBe(0);
  expect(close).toHaveBeenCalledTimes(closings);
});
