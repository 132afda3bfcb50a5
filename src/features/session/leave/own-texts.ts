import { openBrowserStorage } from '../../drafts/draft-browser';
import { listLoaded, listTexts } from '../../drafts/kinds-of-text';
import { tidyRegister } from '../../drafts/lost/watch-drafts';
import { kindsOfText, textPrefixes } from '../../drafts/text-prefixes';
import type { KindOfText } from '../../drafts/text-prefixes';

/**
 * What a user has written in this browser and not sent: replies, internal notes, the text for many
 * mentions; in the storage, and in this tab's memory where the storage did not take it.
 */

/** How many texts a user has here; `sending`: of them those that may be on their way. */
export function countOwnTexts(owner: string): { texts: number; sending: number } {
  const texts = listOwnTexts(owner);
  return { texts: texts.length, sending: texts.filter(({ isUnderWay }) => isUnderWay).length };
}

/** Wipes them, but for those that are on their way: what becomes of them must still be told. */
export function wipeOwnTexts(owner: string): void {
  remove(listOwnTexts(owner).filter(({ isUnderWay }) => !isUnderWay));
  // What the register cannot be told now may be told as lost later: better than never.
  tidyRegister().catch(() => undefined);
}

/** Removes all of them, whatever they wait for. */
export function removeOwnTexts(owner: string): void {
  remove(listOwnTexts(owner));
}

interface OwnText {
  kind: KindOfText;
  name: string;
  isUnderWay: boolean;
}

function listOwnTexts(owner: string): OwnText[] {
  return kindsOfText.flatMap((kind) =>
    Object.entries(listTexts(kind))
      .filter(([name]) => name.startsWith(owner))
      .map(([name, text]) => ({
        kind,
        name,
        isUnderWay: text?.isUnderWay ?? isStoredUnderWay(textPrefixes[kind] + name),
      })),
  );
}

/** A note that is being saved, or a text for many mentions whose last try is not settled. */
function isStoredUnderWay(key: string): boolean {
  return /"(key":"|saving":\{)/.test(openBrowserStorage().getItem(key) ?? '');
}

/** Out of memory first: what is still there could be written again. */
function remove(texts: readonly OwnText[]): void {
  for (const { kind, wipe } of listLoaded()) {
    wipe((name) => texts.some((text) => text.kind === kind && text.name === name));
  }
  for (const { kind, name } of texts) openBrowserStorage().removeItem(textPrefixes[kind] + name);
}
