import type { MentionChange } from '../../../contract/mentions';
import { foldTag } from '../../../domain/triage/triage-change';

/**
 * Which of some changes that did not come about are still wanted when another one is asked for: of tags
 * those about other tags; all else it takes the place of.
 */
export function keepUnmet(
  failed: readonly MentionChange[],
  wanted: MentionChange,
): MentionChange[] {
  const tags = listTags(wanted);
  return failed.filter((change) => {
    const own = listTags(change);
    return tags.length > 0 && own.length > 0 && !own.some((tag) => tags.includes(tag));
  });
}

/** Whether something was asked for since that takes the place of a change: of the same field, or the same tags. */
export function isReplaced(change: MentionChange, since: readonly MentionChange[]): boolean {
  const wanted = since.flatMap((later) => Object.keys(later));
  const tags = since.flatMap(listTags);
  return (
    Object.keys(change).every(
      (field) => field === 'addTags' || field === 'removeTags' || wanted.includes(field),
    ) && listTags(change).every((tag) => tags.includes(tag))
  );
}

function listTags({ addTags = [], removeTags = [] }: MentionChange): string[] {
  return [...addTags, ...removeTags].map(foldTag);
}
