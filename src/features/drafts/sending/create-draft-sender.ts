import type { ReplyRequest } from '../../../contract/replies';
import type { UndoSeconds } from '../../../domain/reply/undo-seconds';
import { isDraftLocked } from '../draft';
import type { Attempt, Draft, DraftEvent } from '../draft';
import { readFailedOutcome } from '../refusal';
import type { Claims } from './claim-try';

/**
 * Sends the reply of a draft, exactly once, whatever happens to clicks, tabs, answers and the page:
 * - A try is stored with its key before it leaves. One whose key cannot be stored does not leave.
 * - Two tabs never try at once; where the browser cannot keep them apart, the one whose try is not what the
 *   storage holds after a moment withdraws, and what both held at first has one key in any case.
 * - Of a try whose outcome is unknown it asks again with the key and the request of that try, and no other.
 */

/** How asking for the outcome of a try went; `lost`: still unknown, with the error that says why. */
export type Asked = 'settled' | 'held' | { lost: unknown };

/** - `refresh`: takes over what other tabs have stored. - `post`: resolves once it is published or waits. */
export interface SenderSurroundings {
  drafts: {
    read: (name: string) => Draft;
    change: (name: string, event: DraftEvent) => void;
    refresh: (name: string) => void;
    isUnkept: (name: string) => boolean;
  };
  claims: Claims;
  post: (place: DraftPlace, attempt: Attempt) => Promise<void>;
  createKey: () => string;
  now: () => number;
  pause: (milliseconds: number) => Promise<void>;
}

/** What a draft is called, and which mention it answers. */
export interface DraftPlace {
  name: string;
  mentionId: string;
}

export interface DraftSender {
  send(place: DraftPlace, request: ReplyRequest, undoSeconds: UndoSeconds): Promise<Asked>;
  /** Finds out what became of a try; `settled` as well where there is nothing to find out. */
  reconcile(place: DraftPlace): Promise<Asked>;
}

/** Without a shared claim: so long another tab's try may take to show in the storage, in milliseconds. */
const NEWS_TAKE = 100;

export function createDraftSender(surroundings: SenderSurroundings): DraftSender {
  const { drafts, claims, post, createKey, now, pause } = surroundings;

  /** `isRepeated`: an earlier try may have been published, which being forbidden to ask says nothing about. */
  async function ask(place: DraftPlace, attempt: Attempt, isRepeated: boolean): Promise<Asked> {
    const { name } = place;
    const key = attempt.idempotencyKey;
    try {
      await post(place, attempt);
    } catch (error) {
      const failed = readFailedOutcome(error);
      if (failed.outcome === 'lost' || (isRepeated && failed.refusal.reason === 'forbidden')) {
        drafts.change(name, { type: 'outcome-lost', key });
        return { lost: error };
      }
      drafts.change(name, { type: 'refused', refusal: failed.refusal, key });
      return 'settled';
    }
    drafts.change(name, { type: 'sent', key });
    return 'settled';
  }

  async function isOurs(name: string, key: string): Promise<boolean> {
    if (claims.isShared) return true;
    await pause(NEWS_TAKE);
    drafts.refresh(name);
    return drafts.read(name).sending.attempt?.idempotencyKey === key;
  }

  return {
    send: (place, request, undoSeconds) =>
      claims.claim(place.name, async () => {
        const { name } = place;
        drafts.refresh(name);
        const draft = drafts.read(name);
        // Sent by another tab, or gone on with there: what was clicked on is not there any more.
        if (isDraftLocked(draft) || draft.text !== request.text) return 'settled';
        const started = { type: 'send-started', request, undoSeconds, at: now() } as const;
        drafts.change(name, { ...started, newKey: createKey() });
        const { sending } = drafts.read(name);
        if (sending.phase !== 'sending') return 'settled';
        // A try whose key is not stored would be forgotten by a crash, and could then be made again.
        if (drafts.isUnkept(name)) {
          drafts.change(name, { type: 'refused', refusal: { reason: 'not-stored' } });
          return 'settled';
        }
        if (!(await isOurs(name, sending.attempt.idempotencyKey))) return 'held';
        return ask(place, sending.attempt, false);
      }),
    reconcile: (place) =>
      claims.claim(place.name, async () => {
        drafts.refresh(place.name);
        const { sending } = drafts.read(place.name);
        return sending.phase === 'unknown' ? ask(place, sending.attempt, true) : 'settled';
      }),
  };
}
