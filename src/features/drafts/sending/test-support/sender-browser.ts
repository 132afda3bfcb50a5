import type { ReplyRequest } from '../../../../contract/replies';
import { createDraftStore } from '../../create-draft-store';
import { emptyDraft } from '../../draft';
import type { Attempt } from '../../draft';
import { keyOfDraft } from '../../draft-storage';
import { createBrowserStorage } from '../../test-support/browser-storage';
import { createClaims } from '../claim-try';
import type { Claims } from '../claim-try';
import { createDraftSender } from '../create-draft-sender';
import { createLocks } from './locks';

export const place = { name: 'demo/ada/mention-1', mentionId: 'mention-1' };
export const answer = { status: 'answered', profileId: 'care' } as const;
export const request: ReplyRequest = {
  mailboxId: 'support',
  openFolderId: null,
  profileId: 'care',
  chosenBy: 'resolved',
  settingsRevision: 1,
  text: 'Hello',
};
type Answering = (attempt: Attempt) => Promise<void>;

/** Tabs of one browser that hear of each other only when they look, and a backend that keeps its keys. */
export function openBrowser({
  hasLocks = true,
  isFull = () => false,
}: { hasLocks?: boolean; isFull?: () => boolean } = {}) {
  const storage = createBrowserStorage(() => undefined);
  const locks = createLocks();
  const published = new Map<string, string>();
  const posted: Attempt[] = [];
  let answering: Answering = () => Promise.resolve();
  let keys = 0;

  function openTab(index: number, claims: Claims = createClaims(hasLocks ? locks : undefined)) {
    const browser = storage.as(index);
    const full = new Proxy(browser, {
      get: (target, name: string): unknown =>
        name === 'setItem' && isFull()
          ? () => {
              throw new Error('Full');
            }
          : Reflect.get(target, name),
    });
    const createKey = () => `key ${String((keys += 1))}`;
    const store = createDraftStore(full, createKey);
    const read = (name: string) => store.useDrafts.getState().drafts[name] ?? emptyDraft;
    const sender = createDraftSender({
      drafts: {
        read,
        change: store.change,
        refresh: (name) => {
          store.receive(keyOfDraft(name));
        },
        isUnkept: (name) => store.useDrafts.getState().unkept.has(name),
      },
      claims,
      post: async (_, attempt) => {
        posted.push(attempt);
        await answering(attempt);
        published.set(attempt.idempotencyKey, attempt.request.text);
      },
      createKey,
      now: () => 7,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    });
    return {
      sender,
      store,
      read: () => read(place.name),
      type: (text: string) => {
        store.change(place.name, { type: 'text-changed', text, answer });
      },
      send: () => sender.send(place, { ...request, text: read(place.name).text }, 0),
      hear: () => {
        store.receive(keyOfDraft(place.name));
      },
    };
  }
  return {
    openTab,
    published,
    posted,
    answer: (next: Answering) => {
      answering = next;
    },
  };
}
