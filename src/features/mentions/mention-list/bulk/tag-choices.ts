import type { MentionListItem } from '../../../../contract/mentions';
import { foldTag } from '../../../../domain/triage/triage-change';
import type { TriageChange } from '../../../../domain/triage/triage-change';

/** Whether all, some or none of the selected mentions have a tag. */
export type TagState = 'all' | 'some' | 'none';

/** What is to become of a tag, by its fold; what is not in it stays as it is. */
export type TagWishes = Readonly<Record<string, { tag: string; isWanted: boolean }>>;

/**
 * How a tag is now.
 * @param isComplete whether `selected` are all that are selected; of the others nothing is known
 */
export function readTagState(
  tag: string,
  selected: readonly MentionListItem[],
  isComplete: boolean,
): TagState {
  const fold = foldTag(tag);
  const having = selected.filter(({ tags }) => tags.some((one) => foldTag(one) === fold)).length;
  if (!isComplete) return 'some';
  return having === 0 ? 'none' : having === selected.length ? 'all' : 'some';
}

/** The next choice for a tag: what all have is taken away, what none has given; some: given, taken, left. */
export function wishNext(wishes: TagWishes, tag: string, state: TagState): TagWishes {
  const fold = foldTag(tag);
  const { [fold]: wish, ...others } = wishes;
  if (wish === undefined) return { ...others, [fold]: { tag, isWanted: state !== 'all' } };
  if (state === 'some' && wish.isWanted) return { ...others, [fold]: { tag, isWanted: false } };
  return others;
}

/** How a tag would be. */
export function readWishedState(wishes: TagWishes, tag: string, state: TagState): TagState {
  const wish = wishes[foldTag(tag)];
  if (wish === undefined) return state;
  return wish.isWanted ? 'all' : 'none';
}

/** The change that comes of the wishes; null when there are none. */
export function toTagChange(wishes: TagWishes): TriageChange | null {
  const wished = Object.values(wishes);
  const addTags = wished.filter(({ isWanted }) => isWanted).map(({ tag }) => tag);
  const removeTags = wished.filter(({ isWanted }) => !isWanted).map(({ tag }) => tag);
  if (wished.length === 0) return null;
  return {
    ...(addTags.length > 0 && { addTags }),
    ...(removeTags.length > 0 && { removeTags }),
  };
}
