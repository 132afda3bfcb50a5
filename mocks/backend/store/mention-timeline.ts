import type { Activity } from '../../../src/domain/triage/activity';
import type { InternalNote } from '../../../src/domain/triage/internal-note';

/** What the team did with a mention and noted about it, oldest first; `id`: the mention's. */
export interface MentionTimeline {
  id: string;
  activities: readonly Activity[];
  notes: readonly InternalNote[];
}
