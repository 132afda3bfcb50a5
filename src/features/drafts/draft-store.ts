import type { Session } from '../../contract/session';
import { openBrowserStorage } from './draft-browser';
import { createDraftStore } from './create-draft-store';
import { emptyDraft } from './draft';
import type { Draft, DraftEvent } from './draft';
import { keyOfDraft } from './draft-storage';
import type { Drafts } from './draft-storage';

/**
 * The drafts of this browser, by world, user and mention: they outlive a reload, never move to another
 * mention, and one that is changed or sent in one tab is so in the others.
 */

/** For what has to do with all kinds of texts. */
export const replyTexts = createDraftStore(openBrowserStorage());
const { useDrafts, change, receive } = replyTexts;

window.addEventListener('storage', ({ key }) => {
  receive(key);
});

/** Names the draft of a mention for a user. */
export function nameDraft(session: Pick<Session, 'demo' | 'user'>, mentionId: string): string {
  return nameOwner(session) + encodeURIComponent(mentionId);
}

/** The mention of a draft, by its name. */
export function readMentionId(name: string): string {
  return decodeURIComponent(name.slice(name.lastIndexOf('/') + 1));
}

/** What the names of a user's drafts begin with. */
export function nameOwner({ demo, user }: Pick<Session, 'demo' | 'user'>): string {
  return [demo?.world ?? '', user.id].map((part) => `${encodeURIComponent(part)}/`).join('');
}

export function useDraft(name: string): Draft {
  return useDrafts(({ drafts }) => drafts[name] ?? emptyDraft);
}

/** A draft as it is now, outside React. */
export function readDraft(name: string): Draft {
  return useDrafts.getState().drafts[name] ?? emptyDraft;
}

export function changeStoredDraft(name: string, event: DraftEvent): void {
  change(name, event);
}

/** Takes over what another tab has stored of a draft, ahead of the news of it. */
export function refreshDraft(name: string): void {
  receive(keyOfDraft(name));
}

/** Whether a draft is in this tab's memory only, because the browser's storage did not take it. */
export function useIsUnkept(name: string): boolean {
  return useDrafts(({ unkept }) => unkept.has(name));
}

export function isDraftUnkept(name: string): boolean {
  return useDrafts.getState().unkept.has(name);
}

/** For what keeps a record of the drafts beside them. */
export function readAllDrafts(): Drafts {
  return useDrafts.getState().drafts;
}
export const followDrafts = useDrafts.subscribe;

/** Writes all drafts of this tab again, into a storage that was emptied or had no room. */
export function putDraftsBack(): void {
  receive(null);
}

/** All drafts of this browser; the same object until one of them changes. */
export function useAllDrafts(): Drafts {
  return useDrafts(({ drafts }) => drafts);
}
