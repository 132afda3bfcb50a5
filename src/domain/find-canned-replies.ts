import type { CannedReply } from './canned-reply';
import { foldText } from './fold-text';

/**
 * The canned replies that hold every word of a query in their name or text, whatever the case and
 * accents. Those for the mention's service and language come first, then those for all of either, and
 * those for others last; within each, those with all words in the name, then by name.
 */
export function findCannedReplies(
  cannedReplies: readonly CannedReply[],
  query: string,
  { serviceId, language }: { serviceId: string; language: string },
): CannedReply[] {
  const words = foldText(query).split(/\s+/);
  return cannedReplies
    .flatMap((cannedReply) => {
      const name = foldText(cannedReply.name);
      const text = foldText(cannedReply.text);
      if (!words.every((word) => name.includes(word) || text.includes(word))) return [];
      const isNamed = words.every((word) => name.includes(word));
      const strangeness =
        countStrangeness(cannedReply.serviceId, (id) => id === serviceId) +
        countStrangeness(cannedReply.language, (tag) => isSameLanguage(tag, language));
      return [{ cannedReply, rank: strangeness * 2 + (isNamed ? 0 : 1), name }];
    })
    .sort((left, right) => left.rank - right.rank || compare(left.name, right.name))
    .map(({ cannedReply }) => cannedReply);
}

/** 0 for the mention's own, 1 for all, and for another more than two of the latter. */
function countStrangeness(value: string | null, isOwn: (value: string) => boolean): number {
  if (value === null) return 1;
  return isOwn(value) ? 0 : 3;
}

/** `fr` is for `fr-ca` too. */
function isSameLanguage(tag: string, language: string): boolean {
  return language === tag || language.startsWith(`${tag}-`);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
