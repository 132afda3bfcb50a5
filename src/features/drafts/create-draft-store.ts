import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { changeDraft, emptyDraft } from './draft';
import type { DraftEvent } from './draft';
import { createDraftStorage, keyOfDraft, placeDraft } from './draft-storage';
import type { Drafts } from './draft-storage';

/** The drafts as one tab has them, over a storage that it shares with others. */
export type DraftStore = ReturnType<typeof createDraftStore>;

export function createDraftStore(browser: Storage) {
  const storage = createDraftStorage(browser);
  const useDrafts = create<{ drafts: Drafts }>()(
    persist((): { drafts: Drafts } => ({ drafts: {} }), {
      name: 'signet-drafts',
      storage: {
        getItem: () => ({ state: { drafts: storage.readAll() } }),
        setItem: (_, { state }) => {
          storage.writeAll(state.drafts);
        },
        removeItem: () => {
          storage.writeAll({});
        },
      },
    }),
  );
  return {
    useDrafts,
    /** A change starts from what the storage holds: what another tab has sent is not written over. */
    change(name: string, event: DraftEvent): void {
      const newer = storage.receive(keyOfDraft(name))?.draft;
      useDrafts.setState(({ drafts }) => {
        const draft = newer ?? drafts[name] ?? emptyDraft;
        return { drafts: placeDraft(drafts, name, changeDraft(draft, event)) };
      });
    },
    /** Takes over what another tab wrote under a key. */
    receive(key: string | null): void {
      const received = storage.receive(key);
      if (received === null) return;
      useDrafts.setState(({ drafts }) => ({
        drafts: placeDraft(drafts, received.name, received.draft),
      }));
    },
  };
}
