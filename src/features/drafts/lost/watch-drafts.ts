import { create } from 'zustand';
import { openBrowserStorage } from '../draft-browser';
import { followDrafts, putDraftsBack, readAllDrafts } from '../draft-store';
import { openDraftRegister } from './draft-register';
import type { DraftRegister, RegisteredDraft } from './draft-register';
import { describeDrafts, findLostDrafts } from './find-lost-drafts';

/**
 * Keeps the register of drafts, tells which are lost, and puts back what this tab still has when another
 * tool empties the storage. A mark beside the drafts tells that it was emptied.
 */

const MARK = 'signet-drafts-registered';
const useLost = create<{ lost: readonly RegisteredDraft[] }>()(() => ({ lost: [] }));
const storage = openBrowserStorage();
let register: Promise<DraftRegister | null> | null = null;
let hasEnded = false;
let noted: readonly RegisteredDraft[] = [];

/** Begins, once in a page. */
export function watchDrafts(): void {
  // What the browser's database refuses can be told of no more; the drafts themselves are not in it.
  register ??= begin().catch(() => null);
}

export function useLostDrafts(): readonly RegisteredDraft[] {
  return useLost(({ lost }) => lost);
}

export async function dismissLostDrafts(names: readonly string[]): Promise<void> {
  useLost.setState(({ lost }) => ({ lost: lost.filter(({ name }) => !names.includes(name)) }));
  const opened = await register;
  await Promise.all(names.map((name) => opened?.remove('lost', name)));
}

/** Forgets all that is registered of a user; nothing is put back or registered after that. */
export async function forgetRegistered(owner: string): Promise<void> {
  hasEnded = true;
  const opened = await (register ??= openDraftRegister());
  for (const store of ['drafts', 'lost'] as const) {
    const entries = (await opened?.list(store)) ?? [];
    const own = entries.filter(({ name }) => name.startsWith(owner));
    await Promise.all(own.map(({ name }) => opened?.remove(store, name)));
  }
}

async function begin(): Promise<DraftRegister | null> {
  const opened = await openDraftRegister();
  if (opened === null || hasEnded) return opened;
  const registered = await opened.list('drafts');
  const lost = findLostDrafts(registered, readAllDrafts(), !hasMark());
  for (const draft of lost) await opened.put('lost', draft);
  for (const { name } of registered) {
    if (!(name in readAllDrafts())) await opened.remove('drafts', name);
  }
  for (const draft of describeDrafts(readAllDrafts(), Date.now()))
    await opened.put('drafts', draft);
  noted = describeDrafts(readAllDrafts(), Date.now());
  useLost.setState({ lost: await opened.list('lost') });
  mark();

  followDrafts(({ drafts }, { drafts: former }) => {
    if (hasEnded || drafts === former) return;
    putBackWhatWasEmptied();
    note(opened).catch(() => undefined);
  });
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key === MARK) putBackWhatWasEmptied();
  });
  window.addEventListener('pagehide', putBackWhatWasEmptied);
  document.addEventListener('visibilitychange', putBackWhatWasEmptied);
  return opened;
}

/** Writes down what has changed since the last time. */
async function note(opened: DraftRegister): Promise<void> {
  const now = describeDrafts(readAllDrafts(), Date.now());
  const former = noted;
  noted = now;
  const isKnown = (draft: RegisteredDraft) => former.some(({ name }) => name === draft.name);
  const gone = former.filter((draft) => !now.some(({ name }) => name === draft.name));
  await Promise.all([
    ...now.filter((draft) => !isKnown(draft)).map((draft) => opened.put('drafts', draft)),
    ...gone.map(({ name }) => opened.remove('drafts', name)),
  ]);
}

function putBackWhatWasEmptied(): void {
  if (hasEnded || hasMark()) return;
  mark();
  putDraftsBack();
}

function hasMark(): boolean {
  return storage.getItem(MARK) !== null;
}

function mark(): void {
  try {
    storage.setItem(MARK, 'yes');
  } catch {
    // Without room for the mark, all that is registered and missing counts as lost: it may be.
  }
}
