import { openBrowserStorage } from '../../drafts/draft-browser';
import { isDraftLocked } from '../../drafts/draft';
import { readAllDrafts, wipeDrafts } from '../../drafts/draft-store';

/**
 * What a user has written in this browser and not sent: replies, internal notes, the text for many
 * mentions. Each kind has keys of its own that begin with whose it is; see the stores of each.
 */

const DRAFTS = 'signet-draft/';
const others = ['signet-note/', 'signet-bulk-draft/'];

/** How many texts a user has here; `sending`: of them those that may be on their way. */
export function countOwnTexts(owner: string): { texts: number; sending: number } {
  const drafts = Object.entries(readAllDrafts()).filter(([name]) => name.startsWith(owner));
  const sending = drafts.filter(([, draft]) => isDraftLocked(draft)).length;
  const keys = listOwnKeys(owner);
  const underWay = keys.filter(isUnderWay).length;
  return { texts: drafts.length + keys.length, sending: sending + underWay };
}

/** Wipes them, but for those that are on their way: what becomes of them must still be told. */
export function wipeOwnTexts(owner: string): void {
  const drafts = readAllDrafts();
  wipeDrafts((name) => {
    const draft = drafts[name];
    return name.startsWith(owner) && draft !== undefined && !isDraftLocked(draft);
  });
  for (const key of listOwnKeys(owner)) if (!isUnderWay(key)) removeText(key);
}

/** Removes all of them, whatever they wait for. */
export function removeOwnTexts(owner: string): void {
  wipeDrafts((name) => name.startsWith(owner));
  const storage = openBrowserStorage();
  const drafts = Object.keys(storage).filter((key) => key.startsWith(DRAFTS + owner));
  for (const key of [...drafts, ...listOwnKeys(owner)]) removeText(key);
}

function listOwnKeys(owner: string): string[] {
  return Object.keys(openBrowserStorage()).filter((key) =>
    others.some((prefix) => key.startsWith(prefix + owner)),
  );
}

/** A note that is being saved, or a text for many mentions whose last try is not settled. */
function isUnderWay(key: string): boolean {
  return /"(key":"|saving":\{)/.test(openBrowserStorage().getItem(key) ?? '');
}

/** The stores hear of it as of a change by another tab. */
function removeText(key: string): void {
  openBrowserStorage().removeItem(key);
  window.dispatchEvent(new StorageEvent('storage', { key }));
}
