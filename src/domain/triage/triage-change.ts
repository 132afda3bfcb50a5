import * as z from 'zod/mini';
import { MAX_TAGS, mentionStatusSchema, prioritySchema, tagSchema } from '../mention';
import type { Mention } from '../mention';

/**
 * What triage can change of a mention; what is left out stays. `assigneeId`: null for nobody. Tags are
 * added and removed one by one, so that two people who tag at once lose nothing.
 */
export const triageChangeSchema = z.object({
  status: z.optional(mentionStatusSchema),
  assigneeId: z.optional(z.nullable(z.string())),
  priority: z.optional(prioritySchema),
  addTags: z.optional(z.array(tagSchema).check(z.maxLength(MAX_TAGS))),
  removeTags: z.optional(z.array(z.string())),
});
export type TriageChange = z.infer<typeof triageChangeSchema>;

/** The part of a mention that triage is about. */
export type TriageState = Pick<Mention, 'status' | 'assigneeId' | 'priority' | 'tags'>;

/** What a change makes of a mention; `too-many-tags` when it would have more than it can be given. */
export type TriageOutcome =
  { kind: 'changed'; state: TriageState } | { kind: 'same' } | { kind: 'too-many-tags' };

/**
 * Applies a change. A tag that is there already, whatever its case, is not added again; the order of
 * the others stays. Tags are refused only when some are added: what came with too many keeps them.
 */
export function applyTriage(mention: TriageState, change: TriageChange): TriageOutcome {
  const before = readTriageState(mention);
  const state: TriageState = {
    status: change.status ?? before.status,
    assigneeId: change.assigneeId === undefined ? before.assigneeId : change.assigneeId,
    priority: change.priority ?? before.priority,
    tags: changeTags(before.tags, change),
  };
  if (isSameTriageState(before, state)) return { kind: 'same' };
  if (state.tags.length > Math.max(MAX_TAGS, before.tags.length)) return { kind: 'too-many-tags' };
  return { kind: 'changed', state };
}

function changeTags(tags: readonly string[], { addTags, removeTags }: TriageChange): string[] {
  const removed = new Set(removeTags?.map(foldTag));
  const kept = tags.filter((tag) => !removed.has(foldTag(tag)));
  const known = new Set(kept.map(foldTag));
  for (const tag of addTags ?? []) {
    if (known.has(foldTag(tag))) continue;
    known.add(foldTag(tag));
    kept.push(tag);
  }
  return kept;
}

/** Two tags with the same fold are the same tag. */
export function foldTag(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

export function readTriageState({ status, assigneeId, priority, tags }: TriageState): TriageState {
  return { status, assigneeId, priority, tags };
}

export function isSameTriageState(left: TriageState, right: TriageState): boolean {
  return (
    left.status === right.status &&
    left.assigneeId === right.assigneeId &&
    left.priority === right.priority &&
    left.tags.length === right.tags.length &&
    left.tags.every((tag, index) => tag === right.tags[index])
  );
}
