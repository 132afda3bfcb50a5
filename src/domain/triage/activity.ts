import * as z from 'zod/mini';
import { prioritySchema } from '../mention';
import type { TriageState } from './triage-change';

const base = {
  id: z.string().check(z.minLength(1)),
  mentionId: z.string().check(z.minLength(1)),
  userId: z.string(),
  at: z.string(),
  isUndo: z.boolean(),
};

/**
 * One thing that someone did with a mention, kept in the commit that did it.
 * - `userId`: who; `at`: when (ISO 8601, UTC, with milliseconds).
 * - `isUndo`: it took back what the same user had done to many mentions at once.
 * - `assigned`: `assigneeId` null means that nobody works on it any more.
 */
export const activitySchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('resolved') }),
  z.object({ ...base, kind: z.literal('reopened') }),
  z.object({ ...base, kind: z.literal('assigned'), assigneeId: z.nullable(z.string()) }),
  z.object({ ...base, kind: z.literal('priority'), from: prioritySchema, to: prioritySchema }),
  z.object({
    ...base,
    kind: z.literal('tags'),
    added: z.array(z.string()),
    removed: z.array(z.string()),
  }),
  z.object({ ...base, kind: z.literal('note-added'), noteId: z.string() }),
  z.object({ ...base, kind: z.literal('note-edited'), noteId: z.string() }),
  z.object({ ...base, kind: z.literal('note-deleted'), noteId: z.string() }),
]);
export type Activity = z.infer<typeof activitySchema>;

/** What an activity says, without who, when and where. */
export type ActivityContent = Activity extends infer One
  ? One extends Activity
    ? Omit<One, keyof typeof base>
    : never
  : never;

/** What happened to a mention between two states of it; one entry for each thing that differs. */
export function listTriageActivities(before: TriageState, after: TriageState): ActivityContent[] {
  const activities: ActivityContent[] = [];
  if (before.status !== after.status) {
    activities.push({ kind: after.status === 'resolved' ? 'resolved' : 'reopened' });
  }
  if (before.assigneeId !== after.assigneeId) {
    activities.push({ kind: 'assigned', assigneeId: after.assigneeId });
  }
  if (before.priority !== after.priority) {
    activities.push({ kind: 'priority', from: before.priority, to: after.priority });
  }
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !after.tags.includes(tag));
  if (added.length > 0 || removed.length > 0) activities.push({ kind: 'tags', added, removed });
  return activities;
}
