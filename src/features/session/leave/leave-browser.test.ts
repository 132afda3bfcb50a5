import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrowserStorage } from '../../drafts/test-support/browser-storage';

/** Whatever the browser refuses, all else of the user's is wiped and the page leaves. */

const ada = 'demo/ada/';
const entry = {
  kind: 'reply',
  name: `${ada}m1`,
  mailboxId: null,
  folderId: null,
  author: 'Author 1',
  at: 5,
};
const database = {
  entries: [] as { kind: string; name: string }[],
  isClosed: false,
  tellBlocking: () => undefined as unknown,
  open: () => Promise.resolve(openedDatabase),
};
const read = (store: string) => {
  if (database.isClosed) throw new DOMException('closing', 'InvalidStateError');
  return store === 'drafts' ? database.entries : [];
};
const openedDatabase = {
  getAll: async (store: string) => read(store),
  getAllKeys: async (store: string) => read(store).map(({ kind, name }) => [kind, name]),
  put: async (store: string) => read(store),
  delete: async (store: string, [, name]: [string, string]) => {
    database.entries = read(store).filter((each) => each.name !== name);
  },
  close: () => {
    database.isClosed = true;
  },
};
const replace = vi.fn();
const told: unknown[] = [];
let storage: Storage;

beforeEach(() => {
  vi.resetModules();
  vi.doMock('idb', () => ({
    openDB: (_name: string, _version: number, { blocking }: { blocking: () => void }) => {
      database.isClosed = false;
      database.tellBlocking = blocking;
      return database.open();
    },
  }));
  database.entries = [entry];
  database.open = () => Promise.resolve(openedDatabase);
  replace.mockClear();
  told.length = 0;
  storage = createBrowserStorage(() => undefined).as(0);
  storage.setItem(`signet-draft/${ada}m1`, JSON.stringify({ text: 'A private thought' }));
  storage.setItem('signet-recent-commands', '[]');
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', { clear: () => undefined });
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('window', { localStorage: storage, addEventListener: () => undefined });
  vi.stubGlobal('location', { search: '?world=demo', replace });
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage = (message: unknown) => told.push(message);
      close = () => undefined;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock('idb');
  vi.resetModules();
});

async function leave(): Promise<void> {
  const { leaveBrowser } = await import('./leave-browser');
  await leaveBrowser(ada);
}

async function begin(): Promise<void> {
  const { tidyRegister, watchDrafts } = await import('../../drafts/lost/watch-drafts');
  watchDrafts();
  await tidyRegister();
}

const listOwn = () => Object.keys(storage).filter((key) => /ada|-commands$/.test(key));

function expectLeft(): void {
  expect(listOwn()).toEqual([]);
  expect(told).toEqual([ada]);
  expect(replace).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('?world=demo'));
}

test('an entry of the register that does not fit goes as well; those of others stay', async () => {
  const other = { ...entry, name: 'demo/bob/m1' };
  storage.setItem('signet-draft/demo/bob/m1', JSON.stringify({ text: 'Of another user' }));
  database.entries = [{ ...entry, at: 'yesterday' } as never, other];
  await begin();
  await leave();
  expectLeft();
  expect(database.entries).toEqual([other]);
});

test('a register whose database was closed opens it again', async () => {
  await begin();
  database.tellBlocking();
  expect(database.isClosed).toBe(true);
  await leave();
  expectLeft();
  expect(database.entries).toEqual([]);
});

test('a register whose database belongs to a newer version now keeps nobody here', async () => {
  await begin();
  database.tellBlocking();
  database.open = () => Promise.reject(new DOMException('newer', 'VersionError'));
  await leave();
  expectLeft();
});

test('a register that never answers keeps nobody here, and no text waits for it', async () => {
  vi.useFakeTimers();
  database.open = () => new Promise<never>(() => undefined);
  const leaving = leave();
  await vi.waitFor(() => expect(listOwn()).toEqual([]));
  expect(replace).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  await leaving;
  expectLeft();
});

test('a session storage that refuses keeps nothing else', async () => {
  vi.stubGlobal('sessionStorage', {
    clear: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  await leave();
  expectLeft();
});

test('a page that the browser kept whole is loaded anew when one goes back to it', async () => {
  const page = new EventTarget();
  const reload = vi.fn();
  vi.stubGlobal('window', Object.assign(page, { localStorage: storage }));
  vi.stubGlobal('location', { search: '?world=demo', replace, reload });
  await leave();
  expect(reload).not.toHaveBeenCalled();
  // A page that has not loaded whole yet is on its way to the signed-out one.
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(reload).not.toHaveBeenCalled();
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(reload).toHaveBeenCalledOnce();
});
