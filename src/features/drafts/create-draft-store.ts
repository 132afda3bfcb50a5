import { createTextStore } from './create-text-store';
import { changeDraft } from './draft';
import type { Draft, DraftEvent } from './draft';
import { isBlank } from './draft-beginning';
import { replyDrafts } from './draft-storage';

/** The drafts as one tab has them, over a storage that it shares with others. */
export type DraftStore = ReturnType<typeof createDraftStore>;

/** @param createKey makes the key under which a draft is sent; never the same twice */
export function createDraftStore(
  browser: Storage,
  createKey = () => crypto.randomUUID() as string,
) {
  const texts = createTextStore(browser, replyDrafts);

  /** Stored with the first word, so that every tab has the same one. */
  function giveKey(draft: Draft): Draft {
    return draft.key !== null || isBlank(draft.text) ? draft : { ...draft, key: createKey() };
  }

  return {
    ...texts,
    change(name: string, event: DraftEvent): void {
      texts.change(name, (latest) => giveKey(changeDraft(latest, event)));
    },
  };
}
