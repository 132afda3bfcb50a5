import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** What was chosen in the palette of this browser, the latest first. */
const KEPT = 12;

const useStore = create<{ ids: readonly string[] }>()(
  persist((): { ids: readonly string[] } => ({ ids: [] }), {
    name: 'signet-recent-commands',
    version: 1,
  }),
);

export function useRecentEntryIds(): readonly string[] {
  return useStore(({ ids }) => ids);
}

export function rememberEntry(id: string): void {
  useStore.setState(({ ids }) => ({
    ids: [id, ...ids.filter((other) => other !== id)].slice(0, KEPT),
  }));
}
