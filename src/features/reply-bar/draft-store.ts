import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Session } from '../../contract/session';
import { changeDraft, emptyDraft } from './draft';
import type { Draft, DraftEvent } from './draft';
import { createDraftStorage, placeDraft } from './draft-storage';
import type { Drafts } from './draft-storage';

/**
 * The drafts of this browser, by world, user and mention: they outlive a reload, never move to another
 * mention, and one that is changed or sent in one tab is so in the others.
 */

const storage = createDraftStorage(localStorage);

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

window.addEventListener('storage', ({ key, newValue }) => {
  const received = storage.receive(key, newValue);
  if (received === null) return;
  useDrafts.setState(({ drafts }) => ({
    drafts: placeDraft(drafts, received.name, received.draft),
  }));
});

/** Names the draft of a mention for a user. */
export function nameDraft(
  { demo, user }: Pick<Session, 'demo' | 'user'>,
  mentionId: string,
): string {
  return [demo?.world ?? '', user.id, mentionId].map(encodeURIComponent).join('/');
}

export function useDraft(name: string): Draft {
  return useDrafts(({ drafts }) => drafts[name] ?? emptyDraft);
}

/** A draft as it is now, outside React. */
export function readDraft(name: string): Draft {
  return useDrafts.getState().drafts[name] ?? emptyDraft;
}

export function changeStoredDraft(name: string, event: DraftEvent): void {
  useDrafts.setState(({ drafts }) => ({
    drafts: placeDraft(drafts, name, changeDraft(drafts[name] ?? emptyDraft, event)),
  }));
}
