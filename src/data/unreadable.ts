import { create } from 'zustand';

/**
 * What does not fit the contract of an answer that is shown all the same; leave-out-unreadable.ts says when.
 * An answer carries it along, for the screen that shows the rest. Of the lists that are read whole, and that
 * all screens share, it is kept here, since these hold nothing but their items.
 */

/**
 * - `list`: where in the answer (`items`), and `index`: at which place.
 * - `id`, `name`, `at`: what it says of itself, as far as that can be read.
 * - `field`: the path of the first value in it that does not fit; '' is the part itself.
 */
export interface UnreadablePart {
  list: string;
  index: number;
  id: string | null;
  name: string | null;
  at: string | null;
  field: string;
  reason: string;
}

const nothing: readonly UnreadablePart[] = [];

/** What was left out of an answer; its schema does not know of it. */
export function listUnreadable(answer: object): readonly UnreadablePart[] {
  return (answer as { unreadable?: readonly UnreadablePart[] }).unreadable ?? nothing;
}

/** By the path of their endpoints, what is unreadable of the lists that are read whole. */
export type UnreadableLists = Readonly<Record<string, readonly UnreadablePart[]>>;

const useStore = create<UnreadableLists>()(() => ({}));

export function noteUnreadable(path: string, parts: readonly UnreadablePart[]): void {
  if (parts.length > 0 || path in useStore.getState()) useStore.setState({ [path]: parts });
}

export function useUnreadableLists(): UnreadableLists {
  return useStore();
}
