import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReplyRequest } from '../../contract/replies';
import { createDraftStore } from './create-draft-store';
import type { DraftStore } from './create-draft-store';
import { emptyDraft } from './draft';
import { keyOfDraft } from './draft-storage';
import type { Draft } from './draft';
import { createBrowserStorage } from './test-support/browser-storage';

/**
 * Two tabs of one browser, in any order of typing, going to another mention, reloading, and sending, with
 * the news between the tabs arriving late. Each text names its mention and is new, so what was lost or
 * went astray shows. What must hold: the storage, each tab once it has heard all news, and a tab opened
 * at the end have the text that was written last for every mention, unless that was sent.
 */

const mentions = ['m1', 'm2', 'm3'] as const;
const tabs = [0, 1] as const;

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('type' as const), tab: fc.constantFrom(...tabs) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('go' as const),
      tab: fc.constantFrom(...tabs),
      mention: fc.constantFrom(...mentions),
    }),
  },
  // Often: only a draft that is being sent can come to be sent.
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constantFrom('send' as const, 'be-sent' as const),
      tab: fc.constantFrom(...tabs),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'reload' as const,
        'be-refused' as const,
        'lose-answer' as const,
        'hear' as const,
      ),
      tab: fc.constantFrom(...tabs),
    }),
  },
);

interface Tab {
  store: DraftStore;
  mention: string;
  /** What the other tab wrote and this one has not heard of yet. */
  news: string[];
}

test('no draft is lost, and none comes under another mention', () => {
  const seen = { sent: 0, reloads: 0, kept: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const browser = createBrowserStorage((key, writer) => {
        open[writer === 0 ? 1 : 0].news.push(key);
      });
      const open: [Tab, Tab] = [
        { store: createDraftStore(browser.as(0)), mention: 'm1', news: [] },
        { store: createDraftStore(browser.as(1)), mention: 'm2', news: [] },
      ];
      /** By mention: what was written last and not sent. */
      const written = new Map<string, string>();
      /** By mention: the text of the last try. */
      const sending = new Map<string, string>();
      let count = 0;

      for (const { tab: index, ...given } of steps) {
        const tab = open[index];
        const { store, mention } = tab;
        const draft = read(store, mention);
        const isLocked = isLockedInStorage(browser.as(0), mention);
        switch (given.does) {
          case 'type': {
            const text = `${draft.text} ${mention}.${String((count += 1))}`;
            store.change(mention, { type: 'text-changed', text, answer });
            if (!isLocked) written.set(mention, text);
            break;
          }
          case 'go':
            tab.mention = given.mention;
            break;
          case 'reload':
            seen.reloads += 1;
            open[index] = { ...tab, store: createDraftStore(browser.as(index)), news: [] };
            break;
          case 'send': {
            // A tab that has not heard of the other's typing sends what it shows.
            const request = { ...asked, text: draft.text };
            if (draft.text === '') break;
            store.change(mention, {
              type: 'send-started',
              request,
              newKey: `key ${String(count)}`,
            });
            if (!isLocked) sending.set(mention, draft.text);
            break;
          }
          case 'be-sent':
            if (isLocked) {
              seen.sent += 1;
              if (sending.get(mention) === written.get(mention)) written.delete(mention);
            }
            store.change(mention, { type: 'sent' });
            break;
          case 'be-refused':
            store.change(mention, { type: 'refused', refusal: { reason: 'conflict' } });
            break;
          case 'lose-answer':
            store.change(mention, { type: 'outcome-lost' });
            break;
          case 'hear':
            hear(tab);
        }
        // One writes in one tab at a time; the news arrives before one looks at the other one again.
        if (given.does === 'go' || given.does === 'hear') open.forEach(hear);
        if (count % 2 === 0) open.forEach(hear);
      }

      open.forEach(hear);
      const late = createDraftStore(browser.as(0));
      for (const mention of mentions) {
        const text = written.get(mention) ?? '';
        for (const store of [late, open[0].store, open[1].store]) {
          expect(read(store, mention).text).toBe(text);
        }
        if (text !== '') seen.kept += 1;
        // Every word that a draft holds was written for its mention.
        const words = text.split(' ').filter((word) => word !== '');
        expect(words.filter((word) => !word.startsWith(`${mention}.`))).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
  // What never happened proves nothing.
  expect(Math.min(seen.sent, seen.reloads, seen.kept)).toBeGreaterThan(100);
});

const answer = { status: 'answered', profileId: 'care' } as const;
const asked: Omit<ReplyRequest, 'text'> = {
  mailboxId: 'support',
  openFolderId: null,
  profileId: 'care',
  chosenBy: 'resolved',
  settingsRevision: 1,
};

function read(store: DraftStore, mention: string): Draft {
  return store.useDrafts.getState().drafts[mention] ?? emptyDraft;
}

function isLockedInStorage(browser: Storage, mention: string): boolean {
  return /"phase":"(sending|unknown)"/.test(browser.getItem(keyOfDraft(mention)) ?? '');
}

function hear({ store, news }: Tab): void {
  for (const key of news.splice(0)) store.receive(key);
}
