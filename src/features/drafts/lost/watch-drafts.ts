import { create } from 'zustand';
import { openBrowserStorage } from '../draft-browser';
import { followLoaded, listLoaded, listTexts } from '../kinds-of-text';
import { kindsOfText } from '../text-prefixes';
import { openDraftRegister } from './draft-register';
import type { DraftRegister, RegisteredDraft } from './draft-register';
import { describeDrafts, findLostDrafts } from './find-lost-drafts';

/**
 * Keeps the register of unsent texts, tells which are lost, and puts back what this tab still has when
 * another tool empties the storage. A mark beside the texts tells that it was emptied.
 */

/** Its key. */
export const registeredMark = 'signet-drafts-registered';
/** So long other tabs may take to put back what only they have, in milliseconds. */
const OTHERS_TAKE = 1000;
const useLost = create<{ lost: readonly RegisteredDraft[] }>()(() => ({ lost: [] }));
const storage = openBrowserStorage();
let register: Promise<DraftRegister | null> | null = null;
let hasEnded = false;
let noted: readonly RegisteredDraft[] = [];
let telling: ReturnType<typeof setTimeout> | null = null;

/** Begins, once in a page. */
export function watchDrafts(): void {
  // What the browser's database refuses can be told of no more; the drafts themselves are not in it.
  register ??= begin().catch(() => null);
}

export function useLostDrafts(): readonly RegisteredDraft[] {
  return useLost(({ lost }) => lost);
}

export async function dismissLostDrafts(drafts: readonly RegisteredDraft[]): Promise<void> {
  useLost.setState(({ lost }) => ({ lost: lost.filter((draft) => !includes(drafts, draft)) }));
  const opened = await register;
  await Promise.all(drafts.map((draft) => opened?.remove('lost', draft)));
}

/** Takes out of the register what is not there any more; it was wiped, not lost. */
export async function tidyRegister(): Promise<void> {
  const opened = await register;
  if (opened !== null) await tellLost(opened, false);
}

/** Forgets all that is registered of a user; nothing is put back or registered after that. */
export async function forgetRegistered(owner: string): Promise<void> {
  hasEnded = true;
  // One that could not begin may open now all the same.
  const opened = (await register) ?? (await openDraftRegister());
  await opened?.forget(owner);
}

async function begin(): Promise<DraftRegister | null> {
  const opened = await openDraftRegister();
  if (opened === null || hasEnded) return opened;
  noted = await opened.list('drafts');
  await tellLost(opened, !hasMark());
  mark();

  const look = () => {
    putBackWhatWasEmptied(opened);
  };
  followLoaded((texts) => {
    const hear = () => {
      if (hasEnded) return;
      look();
      note(opened).catch(() => undefined);
    };
    texts.follow(hear);
    hear();
  });
  window.addEventListener('storage', look);
  window.addEventListener('pagehide', look);
  document.addEventListener('visibilitychange', look);
  return opened;
}

/** Tells of what is registered and nowhere any more, where it is lost, and takes it out of the register. */
async function tellLost(opened: DraftRegister, wasEmptied: boolean): Promise<void> {
  for (const kind of kindsOfText) {
    const registered = (await opened.list('drafts')).filter((draft) => draft.kind === kind);
    const there = listTexts(kind);
    for (const draft of findLostDrafts(registered, there, wasEmptied)) {
      if (hasEnded) return;
      await opened.put('lost', draft);
    }
    const gone = registered.filter(({ name }) => !(name in there));
    for (const draft of gone) await opened.remove('drafts', draft);
    noted = noted.filter((draft) => !includes(gone, draft));
  }
  useLost.setState({ lost: await opened.list('lost') });
}

/** Writes down what has changed since the last time, of the kinds that are loaded. */
async function note(opened: DraftRegister): Promise<void> {
  const loaded = listLoaded();
  const now = loaded.flatMap(({ kind, list }) =>
    describeDrafts(list(), Date.now()).map((draft) => ({ kind, ...draft })),
  );
  const added = now.filter((draft) => !includes(noted, draft));
  const gone = noted.filter(
    (draft) => loaded.some(({ kind }) => kind === draft.kind) && !includes(now, draft),
  );
  noted = [...noted.filter((draft) => !includes(gone, draft)), ...added];
  await Promise.all([
    ...added.map((draft) => opened.put('drafts', draft)),
    ...gone.map((draft) => opened.remove('drafts', draft)),
  ]);
}

/**
 * The mark is set again once it was told what is lost, and not before: whatever ends the page until then, the
 * next one tells it.
 */
function putBackWhatWasEmptied(opened: DraftRegister): void {
  if (hasEnded || hasMark()) return;
  for (const { putBack } of listLoaded()) putBack();
  telling ??= setTimeout(() => {
    telling = null;
    if (hasEnded) return;
    tellLost(opened, !hasMark()).then(mark, () => undefined);
  }, OTHERS_TAKE);
}

function includes(
  drafts: readonly RegisteredDraft[],
  { kind, name }: Pick<RegisteredDraft, 'kind' | 'name'>,
): boolean {
  return drafts.some((draft) => draft.kind === kind && draft.name === name);
}

function hasMark(): boolean {
  return storage.getItem(registeredMark) !== null;
}

function mark(): void {
  if (hasEnded) return;
  try {
    storage.setItem(registeredMark, 'yes');
  } catch {
    // Without room for the mark, all that is registered and missing counts as lost: it may be.
  }
}
