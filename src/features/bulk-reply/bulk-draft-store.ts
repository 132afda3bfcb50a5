import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import type { Session } from '../../contract/session';

/**
 * The text for many mentions that a user writes in a mailbox, in this browser: it outlives closing the
 * dialog and a reload. It belongs to no mention.
 * - `key`: of the last try to send it, until the agent is done with what came of it. The next try takes
 *   the same one as long as nobody knows that the last came through, so that nothing goes out twice.
 */
const bulkDraftSchema = z.object({ text: z.string(), key: z.nullable(z.string()) });
export type BulkDraft = z.infer<typeof bulkDraftSchema>;

const emptyDraft: BulkDraft = { text: '', key: null };
const PREFIX = 'signet-bulk-draft/';
const listeners = new Set<() => void>();

/** Names the draft of a user in a mailbox. */
export function nameBulkDraft({ demo, user }: Pick<Session, 'demo' | 'user'>, mailboxId: string) {
  return [demo?.world ?? '', user.id, mailboxId].map(encodeURIComponent).join('/');
}

export function useBulkDraft(name: string): BulkDraft {
  const json = useSyncExternalStore(subscribe, () => localStorage.getItem(PREFIX + name));
  return parse(json);
}

export function readBulkDraft(name: string): BulkDraft {
  return parse(localStorage.getItem(PREFIX + name));
}

export function changeBulkDraft(name: string, change: Partial<BulkDraft>): void {
  const draft = { ...readBulkDraft(name), ...change };
  if (draft.text === '' && draft.key === null) localStorage.removeItem(PREFIX + name);
  else localStorage.setItem(PREFIX + name, JSON.stringify(draft));
  for (const listener of listeners) listener();
}

function parse(json: string | null): BulkDraft {
  if (json === null) return emptyDraft;
  try {
    return bulkDraftSchema.parse(JSON.parse(json));
  } catch {
    return emptyDraft;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
