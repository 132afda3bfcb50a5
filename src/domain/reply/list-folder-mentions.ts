import { readFolderIds } from './group-mentions';
import type { MentionFacts } from './group-mentions';

/**
 * The mentions that a smart folder holds after the change that the facts were asked with.
 * @param limit how many of the first of them to name
 * @returns `count`: of all; `first`: places in the facts
 */
export function listFolderMentions(
  { classes, classOf }: Pick<MentionFacts, 'classes' | 'classOf'>,
  folderId: string,
  limit: number,
): { count: number; first: number[] } {
  const isHeld = Uint8Array.from(classes, (one) =>
    Number(readFolderIds(one, 'after').includes(folderId)),
  );
  let count = 0;
  const first: number[] = [];
  for (const [mention, place] of classOf.entries()) {
    if (isHeld[place] !== 1) continue;
    count += 1;
    if (first.length < limit) first.push(mention);
  }
  return { count, first };
}
