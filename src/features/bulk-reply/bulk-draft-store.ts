import * as z from 'zod/mini';
import type { BulkReply } from '../../contract/bulk-replies';
import type { Session } from '../../contract/session';
import { createTextStore } from '../drafts/create-text-store';
import { openBrowserStorage } from '../drafts/draft-browser';
import { registerTexts } from '../drafts/kinds-of-text';
import { textPrefixes } from '../drafts/text-prefixes';

/**
 * The text for many mentions that a user writes in a mailbox, in this browser: it outlives closing the
 * dialog and a reload. It belongs to no mention.
 * - `key`: of the last try to send it, until the agent is done with what came of it. The next try takes
 *   the same one as long as nobody knows that the last came through, so that nothing goes out twice.
 * - `sentText`: what was sent under it; null where nobody knows.
 */
const bulkDraftSchema = z.object({
  text: z.string(),
  key: z.nullable(z.string()),
  sentText: z._default(z.nullable(z.string()), null),
});
export type BulkDraft = z.infer<typeof bulkDraftSchema>;

const emptyDraft: BulkDraft = { text: '', key: null, sentText: null };

const texts = createTextStore<BulkDraft>(openBrowserStorage(), {
  prefix: textPrefixes.bulk,
  parse: (value) => bulkDraftSchema.safeParse(value).data ?? emptyDraft,
  isEmpty: ({ text, key }) => text === '' && key === null,
});
const { useDrafts, change, receive } = texts;

window.addEventListener('storage', ({ key }) => {
  receive(key);
});
registerTexts('bulk', texts, ({ text, key }) => ({ text, begun: null, isUnderWay: key !== null }));

/** Names the draft of a user in a mailbox. */
export function nameBulkDraft({ demo, user }: Pick<Session, 'demo' | 'user'>, mailboxId: string) {
  return [demo?.world ?? '', user.id, mailboxId].map(encodeURIComponent).join('/');
}

export function useBulkDraft(name: string): BulkDraft {
  return useDrafts(({ drafts }) => drafts[name] ?? emptyDraft);
}

export function readBulkDraft(name: string): BulkDraft {
  return useDrafts.getState().drafts[name] ?? emptyDraft;
}

export function changeBulkDraft(name: string, changes: Partial<BulkDraft>): void {
  change(name, (draft) => ({ ...draft, ...changes }));
}

/** The key to send it under: the one that it has, also from another tab that nobody has heard of yet, or a new one. */
export function giveBulkKey(name: string): string {
  const newKey = crypto.randomUUID();
  change(name, ({ text, key, sentText }) => ({
    text,
    key: key ?? newKey,
    sentText: key === null || text === sentText ? text : null,
  }));
  return readBulkDraft(name).key ?? newKey;
}

/** Takes note that this text was sent under a key, whatever another tab has written or tried meanwhile. */
export function noteBulkSent(name: string, key: string, sentText: string): void {
  change(name, (draft) => (draft.key === key ? { ...draft, sentText } : draft));
}

/**
 * The agent is done with what was sent. Its text goes, unless it has no other place: it is kept where some of it
 * was taken back or came to nobody, and so is whatever was written since.
 */
export function endBulkTry(name: string, replies: BulkReply['replies']): void {
  const isTakenBack = replies.some(({ reply }) => reply?.status === 'withdrawn');
  const isNowhere = replies.every(({ reply }) => reply === null);
  change(name, ({ text, sentText }) => ({
    ...emptyDraft,
    text: text === sentText && !isTakenBack && !isNowhere ? '' : text,
  }));
}

/** Whether a text is in this tab's memory only, because the browser's storage did not take it. */
export function useIsBulkUnkept(name: string): boolean {
  return useDrafts(({ unkept }) => unkept.has(name));
}

export function isBulkUnkept(name: string): boolean {
  return useDrafts.getState().unkept.has(name);
}

/** Writes the texts of this tab again, into a storage that was emptied or had no room. */
export function putBulkBack(): void {
  receive(null);
}
