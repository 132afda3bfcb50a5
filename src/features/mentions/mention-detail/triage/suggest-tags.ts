import { foldText } from '../../../../domain/fold-text';
import { foldTag } from '../../../../domain/triage/triage-change';

/** More than one looks through; who wants another types on. */
const MOST_SHOWN = 8;

/**
 * The known tags that fit what was typed and that the mention does not have: those that begin with it
 * first, then those that have it in them; among these the order that they came in.
 */
export function suggestTags(
  known: readonly string[],
  text: string,
  tags: readonly string[],
): string[] {
  const typed = foldText(text.trim());
  const taken = new Set(tags.map(foldTag));
  const free = known.filter((tag) => !taken.has(foldTag(tag)));
  const begins = free.filter((tag) => foldText(tag).startsWith(typed));
  const holds = free.filter((tag) => !begins.includes(tag) && foldText(tag).includes(typed));
  return [...begins, ...holds].slice(0, MOST_SHOWN);
}
