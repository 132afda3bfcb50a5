import * as z from 'zod/mini';
import { changeDraft, draftSchema, emptyDraft, isDraftEmpty } from './draft';
import type { Draft } from './draft';
import { createTextStorage } from './text-storage';
import type { TextKind, Texts } from './text-storage';

/** The drafts of replies in the browser's storage. */

export type Drafts = Texts<Draft>;

export const replyDrafts: TextKind<Draft> = {
  prefix: 'signet-draft/',
  parse: parseDraft,
  isEmpty: isDraftEmpty,
};

export function createDraftStorage(storage: Storage) {
  return createTextStorage(storage, replyDrafts);
}

/** The key of a draft in the browser's storage. */
export function keyOfDraft(name: string): string {
  return replyDrafts.prefix + name;
}

const anyDraftSchema = z.object({ text: z.string() });

/**
 * A try that was under way when the page went away has an outcome that nobody knows; of a draft in a former
 * format the text is kept.
 */
function parseDraft(value: unknown): Draft {
  const parsed = draftSchema.safeParse(value);
  if (parsed.success) return changeDraft(parsed.data, { type: 'restored' });
  const other = anyDraftSchema.safeParse(value);
  return other.success ? { ...emptyDraft, text: other.data.text } : emptyDraft;
}
