import { listTriageActivities } from '../../../src/domain/triage/activity';
import type { Activity, ActivityContent } from '../../../src/domain/triage/activity';
import type { TriageState } from '../../../src/domain/triage/triage-change';
import type { MentionTimeline } from '../store/mention-timeline';
import type { Change, ExpectedVersion, Store } from '../store/store';
import type { RuleContext } from './rule-context';

/** What a commit needs to keep something in a mention's timeline. */
export interface TimelineStep {
  changes: Change[];
  expectedVersions: ExpectedVersion[];
}

/** A mention's timeline, also of one with which nothing was done yet (store version 0). */
export async function readTimeline(
  store: Store,
  mentionId: string,
): Promise<{ document: MentionTimeline; version: number }> {
  const stored = await store.get('mentionTimelines', mentionId);
  return stored ?? { document: { id: mentionId, activities: [], notes: [] }, version: 0 };
}

/** Keeps what differs between two states of a mention, for the commit that makes one of the other. */
export async function recordTriage(
  context: RuleContext,
  { mentionId, before, after, at, isUndo = false }: TriageRecord,
): Promise<TimelineStep> {
  const contents = listTriageActivities(before, after);
  if (contents.length === 0) return { changes: [], expectedVersions: [] };
  const { document, version } = await readTimeline(context.store, mentionId);
  const added = contents.map((content) =>
    createActivity(context, content, { mentionId, at, isUndo }),
  );
  return {
    changes: [
      {
        collection: 'mentionTimelines',
        document: { ...document, activities: [...document.activities, ...added] },
      },
    ],
    expectedVersions: [{ collection: 'mentionTimelines', id: mentionId, version }],
  };
}

interface TriageRecord {
  mentionId: string;
  before: TriageState;
  after: TriageState;
  at: string;
  isUndo?: boolean;
}

export function createActivity(
  { user, createId }: RuleContext,
  content: ActivityContent,
  place: Pick<Activity, 'mentionId' | 'at' | 'isUndo'>,
): Activity {
  return { ...content, ...place, id: createId(), userId: user.id };
}
