import * as z from 'zod/mini';
import type { BulkReply } from '../../contract/bulk-replies';
import type { Session } from '../../contract/session';
import { joinTexts } from '../drafts/draft-beginning';
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

/**
 * The key to send a text under: the one that the draft has, also from another tab that nobody has heard of yet, or
 * a new one. Null where another tab has written something else by now, which nobody has agreed to.
 */
export function giveBulkKey(name: string, sent: string): string | null {
  const newKey = crypto.randomUUID();
  let given: string | null = null;
  change(name, (draft) => {
    const { text, key, sentText } = draft;
    if (text !== sent) return draft;
    given = key ?? newKey;
    return { text, key: given, sentText: key === null || text === sentText ? text : null };
  });
  return given;
}

/** Takes note that this text was sent under a key, whatever another tab has written or tried meanwhile. */
export function noteBulkSent(name: string, key: string, sentText: string): void {
  changeTry(name, key, (draft) => ({ ...draft, sentText }));
}

/** Something else was sent under the key than this text. */
export function noteBulkSentElsewhere(name: string, key: string): void {
  changeTry(name, key, (draft) => ({ ...draft, sentText: null }));
}

/**
 * A try was taken back: its text is a draft like any other. Where another tab was done with it before, the text
 * comes back beside what was written since.
 * @param sentText what went out under the key; null where nobody knows
 */
export function noteBulkUndone(name: string, key: string, sentText: string | null): void {
  change(name, (draft) =>
    draft.key === key
      ? { ...draft, key: null, sentText: null }
      : sentText === null || draft.text.includes(sentText)
        ? draft
        : { ...draft, text: joinTexts(sentText, draft.text) },
  );
}

/**
 * The agent is done with what was sent. Its text goes, unless it has no other place: it is kept where some of it
 * was taken back or came to nobody, and so is whatever was written since.
 */
export function endBulkTry(name: string, key: string, replies: BulkReply['replies']): void {
  const isTakenBack = replies.some(({ reply }) => reply?.status === 'withdrawn');
  const isNowhere = replies.every(({ reply }) => reply === null);
  changeTry(name, key, ({ text, sentText }) => ({
    ...emptyDraft,
    text: text === sentText && !isTakenBack && !isNowhere ? '' : text,
  }));
}

/** Leaves the try of another tab alone, which has another key. */
function changeTry(name: string, key: string, changed: (draft: BulkDraft) => BulkDraft): void {
  change(name, (draft) => (draft.key === key ? changed(draft) : draft));
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
