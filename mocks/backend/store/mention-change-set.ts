import type { MentionChangeSetAnswer } from '../../../src/contract/mention-changes';
import type { TriageState } from '../../../src/domain/triage/triage-change';

/**
 * One step of a change of many mentions: the answer, to repeat it, and what it takes to undo it.
 * - `id`: of user and key, as of a sent answer; `userId`: whose it is.
 * - `request`: what was asked, as text that is equal for equal requests.
 * - `undo`: the mentions that it changed, as they were, and the version that it gave them.
 * - `undone`: what its undoing came to; null until then.
 */
export interface MentionChangeSet {
  id: string;
  userId: string;
  request: string;
  answer: MentionChangeSetAnswer;
  undo: readonly { mentionId: string; before: TriageState; version: number }[];
  undone: { restored: number; leftIds: string[] } | null;
}
