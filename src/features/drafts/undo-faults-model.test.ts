import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getMention } from '../../contract/mentions';
import { listOutbox, queueReply, withdrawReply } from '../../contract/outbox';
import type { OutboxItem } from '../../contract/outbox';
import { createRandom } from '../../../mocks/worlds/demo/random';
import { createDraftStore } from './create-draft-store';
import { emptyDraft } from './draft';
import { keyOfDraft } from './draft-storage';
import { readUndoFailure } from './refusal';
import { createClaims } from './sending/claim-try';
import { createDraftSender } from './sending/create-draft-sender';
import { createLocks } from './sending/test-support/locks';
import { createWithdrawalKeys } from './withdrawal-keys';
import { createBrowserStorage } from './test-support/browser-storage';
import { createBadLine } from './test-support/bad-line';

/**
 * Two tabs send replies to one mention that wait, and take them back, several at once, while requests meet
 * faults, tabs are reloaded, and time passes. However that goes, every word is in one place at the end: in the
 * draft, in the Outbox, or published. What a tab knows of the Outbox may be old. `SIGNET_MODEL_FAULTS`: how many faults, at least, requests have to meet.
 */

const wanted = process.env['SIGNET_MODEL_FAULTS'];
const faults = Number(wanted ?? 100);
const seed = Number(process.env['SIGNET_MODEL_SEED'] ?? 1);
const STEPS = 40;
const place = { name: 'worked-example/admin-a/mention-1', mentionId: 'mention-1' };
const inSupport = { mailboxId: 'support' };
const answer = { status: 'answered', profileId: 'acme-care' } as const;
const asked = {
  ...inSupport,
  openFolderId: null,
  profileId: 'acme-care',
  chosenBy: 'resolved',
  settingsRevision: 1,
} as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('no text is lost or twice there, however replies are taken back', async () => {
  const seen = { faults: 0, runs: 0, undone: 0, tooLate: 0, elsewhere: 0, inDoubt: 0, together: 0 };
  while (seen.faults < faults) {
    const own = seed + seen.runs;
    const { words, found, ...counts } = await runOnce(own);
    expect(found.sort(), `seed ${String(own)}`).toEqual(words.sort());
    seen.runs += 1;
    for (const name of Object.keys(counts) as (keyof typeof counts)[]) seen[name] += counts[name];
  }
  // What never happened proves nothing.
  const { undone, tooLate, elsewhere, inDoubt, together } = seen;
  expect(Math.min(undone, tooLate, elsewhere, inDoubt, together)).toBeGreaterThan(2);
  if (wanted !== undefined) {
    process.stdout.write(`taking back, seed ${String(seed)}: ${JSON.stringify(seen)}\n`);
  }
}, 7_200_000);

async function runOnce(own: number) {
  const random = createRandom(own);
  const { test, call, countFaults } = createBadLine(random, 0.4);
  const browser = createBrowserStorage(() => undefined);
  const locks = createLocks();
  const counts = { undone: 0, tooLate: 0, elsewhere: 0, inDoubt: 0, together: 0 };
  const under: Promise<unknown>[] = [];
  let keys = 0;

  function openTab(index: number) {
    const createKey = () => `key-${String(own)}-${String((keys += 1))}`;
    const store = createDraftStore(browser.as(index), createKey);
    const read = () => store.useDrafts.getState().drafts[place.name] ?? emptyDraft;
    const hear = () => {
      store.receive(keyOfDraft(place.name));
    };
    const sender = createDraftSender({
      drafts: { read, change: store.change, refresh: hear, isUnkept: () => false },
      claims: createClaims(locks),
      post: async (_, { idempotencyKey, request, undoSeconds }) => {
        const params = { mentionId: place.mentionId };
        const body = { ...request, undoSeconds };
        await call(queueReply, { params, key: idempotencyKey, body });
      },
      createKey,
      now: Date.now,
      pause: () => Promise.resolve(),
    });
    const known: OutboxItem[] = [];
    return { store, sender, read, hear, keys: createWithdrawalKeys(createKey), known };
  }
  type Tab = ReturnType<typeof openTab>;

  /** As `use-take-back` does it; a tab that was closed hears of nothing. */
  async function ask({ store, ...tab }: Tab, isStillOpen: () => boolean, id: string) {
    const undo = tab.read().undos.find(({ outboxReplyId }) => outboxReplyId === id);
    if (undo === undefined) return;
    try {
      await call(withdrawReply, { params: { outboxReplyId: id }, key: undo.key });
      if (!isStillOpen()) return;
      counts.undone += 1;
      store.change(place.name, { type: 'undone', id, askedUnder: undo.key });
    } catch (error) {
      if (!isStillOpen()) return;
      const failure = readUndoFailure(error);
      const isKnown = failure === 'tooLate' || failure === 'elsewhere';
      counts[isKnown ? failure : 'inDoubt'] += 1;
      if (tab.read().undos.length > 1) counts.together += 1;
      const type = isKnown ? 'undo-refused' : 'undo-lost';
      store.change(place.name, { type, id, askedUnder: undo.key });
    }
  }

  const tabs = [openTab(0), openTab(1)];
  const words: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const index = random.int(0, 1);
    const tab = tabs[index] ?? openTab(index);
    const isStillOpen = () => tabs.includes(tab);
    tab.hear();
    const { text, undos } = tab.read();
    const does = random.weigh([
      [4, 'type'],
      [6, 'send'],
      [6, 'take-back'],
      [2, 'ask'],
      [1, 'reload'],
      [3, 'pass'],
    ]);
    if (does === 'type') {
      const word = `word-${String(step)}.`;
      tab.store.change(place.name, { type: 'text-changed', text: `${text} ${word}`, answer });
      if (tab.read().text.includes(word)) words.push(word);
    } else if (does === 'send') {
      if (text !== '') under.push(tab.sender.send(place, { ...asked, text }, 5));
    } else if (does === 'take-back') {
      if (random.chance(0.6)) {
        const { items } = await test.call(listOutbox, { params: inSupport });
        tab.known.splice(0, Infinity, ...items);
      }
      const free = tab.known.filter(
        ({ id }) => !undos.some(({ outboxReplyId }) => outboxReplyId === id),
      );
      // Both of two are pressed before either is answered.
      for (const { id, text: waiting } of free.slice(0, random.int(1, 2))) {
        const undo = {
          outboxReplyId: id,
          key: tab.keys.toTakeBack(tab.read(), id),
          text: waiting,
          isPrivate: false,
          seen: answer,
          begun: null,
        };
        tab.store.change(place.name, {
          type: 'undo-started',
          undo: { ...undo, choice: { by: 'resolved' } },
        });
        under.push(ask(tab, isStillOpen, id));
      }
    } else if (does === 'ask') {
      under.push(tab.sender.reconcile(place));
      for (const { outboxReplyId } of undos.filter(({ isInDoubt }) => isInDoubt))
        under.push(ask(tab, isStillOpen, outboxReplyId));
    } else if (does === 'reload') {
      tabs[index] = openTab(index);
    } else {
      vi.setSystemTime(Date.now() + random.int(0, 3000));
      for (let ticks = random.int(1, 60); ticks > 0; ticks -= 1) await Promise.resolve();
      if (random.chance(0.5)) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  await Promise.all(under);
  const late = openTab(2);
  for (let tries = 0; tries < 60; tries += 1) {
    if (late.read().sending.phase === 'unknown') await late.sender.reconcile(place);
    for (const { outboxReplyId } of late.read().undos) await ask(late, () => true, outboxReplyId);
  }
  const { items } = await test.call(listOutbox, { params: inSupport });
  const { conversation } = await test.call(getMention, {
    params: { ...inSupport, mentionId: place.mentionId },
  });
  const texts = [late.read().text, ...[...items, ...conversation.replies].map(({ text }) => text)];
  const found = texts.flatMap((text) => text.match(/word-\d+\./g) ?? []);
  return { words, found, faults: countFaults(), ...counts };
}
