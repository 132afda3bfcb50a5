import type { Store } from './store';

/** What a browser's database says when it has no room. */
const QUOTA = 'QuotaExceededError';

/** A store without room: reads go on, and a commit fails as a whole, before anything of it is written. */
export function fillStore(store: Store): Store {
  return {
    ...store,
    commit: () => Promise.reject(new DOMException('There is no room for the commit', QUOTA)),
  };
}

/** Whether an error says that the backend's storage has no room. */
export function isStorageFull(error: unknown): boolean {
  return error instanceof Error && error.name === QUOTA;
}
