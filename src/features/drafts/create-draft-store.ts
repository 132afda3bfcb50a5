import { create } from 'zustand';
import { changeDraft, emptyDraft } from './draft';
import type { Draft, DraftEvent } from './draft';
import { isBlank } from './draft-beginning';
import { createDraftStorage, keyOfDraft, placeDraft } from './draft-storage';
import type { Drafts } from './draft-storage';

/** The drafts as one tab has them, over a storage that it shares with others. */
export type DraftStore = ReturnType<typeof createDraftStore>;

/** `unkept`: the names of the drafts that the storage did not take. */
interface DraftState {
  drafts: Drafts;
  unkept: ReadonlySet<string>;
}

/** @param createKey makes the key under which a draft is sent; never the same twice */
export function createDraftStore(
  browser: Storage,
  createKey = () => crypto.randomUUID() as string,
) {
  const storage = createDraftStorage(browser);
  const useDrafts = create<DraftState>()(() => ({
    drafts: storage.readAll(),
    unkept: new Set(),
  }));

  /** What is shown is never older than what is stored: it is stored first. */
  function keep(drafts: Drafts): void {
    useDrafts.setState({ drafts, unkept: storage.writeAll(drafts) });
  }

  /** Stored with the first word, so that every tab has the same one. */
  function giveKey(draft: Draft): Draft {
    return draft.key !== null || isBlank(draft.text) ? draft : { ...draft, key: createKey() };
  }

  return {
    useDrafts,
    /** A change starts from what the storage holds: what another tab has sent is not written over. */
    change(name: string, event: DraftEvent): void {
      const { drafts, unkept } = useDrafts.getState();
      // What the storage did not take is newer than what it holds.
      const newer = unkept.has(name) ? undefined : storage.receive(keyOfDraft(name))?.draft;
      const draft = newer ?? drafts[name] ?? emptyDraft;
      keep(placeDraft(drafts, name, giveKey(changeDraft(draft, event))));
    },
    /** Takes over what another tab wrote under a key; without one it emptied the storage. */
    receive(key: string | null): void {
      const { drafts, unkept } = useDrafts.getState();
      if (key === null) {
        storage.forget();
        keep(drafts);
        return;
      }
      const received = storage.receive(key);
      if (received === null || unkept.has(received.name)) return;
      useDrafts.setState({ drafts: placeDraft(drafts, received.name, received.draft) });
    },
    /** Gives up all drafts of which that is said; those that are being sent are kept. */
    wipe(isWiped: (name: string) => boolean): void {
      const { drafts } = useDrafts.getState();
      keep(Object.fromEntries(Object.entries(drafts).filter(([name]) => !isWiped(name))));
    },
  };
}
