import type { DefaultFolderId } from '../../../domain/default-folder';
import type { ReplyChoice, ReplyWith } from '../../../domain/reply-with';
import type { Filter } from '../../../domain/smart-folder';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';

/**
 * A three-way merge of settings: what a form was opened with, what someone else saved meanwhile, and what
 * is in the form. Its parts are the fields, and for Reply with the services. Pure; its rules:
 * - What only one side changed is that side's.
 * - What both changed alike, or changed without touching the same (topics, an order that others only
 *   added to), is both's.
 * - What both changed otherwise has to be decided on; until then it stays as in the form.
 */

/** What a field holds in one of the three states. */
export type SettingsValue =
  | { field: 'name'; value: string }
  | { field: 'topics'; value: readonly string[] }
  | { field: 'filter'; value: Filter }
  | { field: 'reply-with'; value: ReplyWith }
  | { field: 'choice'; serviceId: string; value: ReplyChoice }
  | { field: 'default-folders'; value: readonly DefaultFolderId[] }
  | { field: 'reply-target'; value: ReplyTarget | undefined }
  | { field: 'folder-order'; value: readonly string[] };

export type MergeSide = 'mine' | 'theirs';

/** Who changed a part: one side, both without contradiction, or both so that one must decide. */
export type MergeOutcome = MergeSide | 'both' | 'undecided';

/**
 * One part that somebody changed.
 * - `key`: the same for the same question, so that a decision holds only for what was looked at.
 * - `put`: onto a draft that has the others' parts already, what a side wants of this one.
 */
export interface MergePart<Draft> {
  key: string;
  base: SettingsValue;
  theirs: SettingsValue;
  mine: SettingsValue;
  outcome: MergeOutcome;
  put: (onto: Draft, side: MergeSide | 'both') => Draft;
}

/** What was decided, by the key of the part. */
export type MergeDecisions = Readonly<Record<string, MergeSide>>;

/** Says of a part who changed it, or null when nobody did. */
export function decideOutcome(
  base: SettingsValue,
  theirs: SettingsValue,
  mine: SettingsValue,
  canCombine: boolean,
): MergeOutcome | null {
  const isTheirs = !isSameValue(base, theirs);
  const isMine = !isSameValue(base, mine);
  if (!isTheirs && !isMine) return null;
  if (!isTheirs) return 'mine';
  if (!isMine) return 'theirs';
  return canCombine || isSameValue(mine, theirs) ? 'both' : 'undecided';
}

/** The parts that still have to be decided on. */
export function listUndecided<Draft>(
  parts: readonly MergePart<Draft>[],
  decisions: MergeDecisions,
): MergePart<Draft>[] {
  return parts.filter(({ key, outcome }) => outcome === 'undecided' && !(key in decisions));
}

/** The draft that all parts come to. What is not decided on stays as it is in `mine`. */
export function mergeParts<Draft>(
  parts: readonly MergePart<Draft>[],
  mine: Draft,
  decisions: MergeDecisions,
): Draft {
  return parts.reduce(
    (draft, { key, outcome, put }) =>
      put(draft, outcome === 'undecided' ? (decisions[key] ?? 'mine') : outcome),
    mine,
  );
}

/** Whether two states of a part say the same. Their data come from one schema, so their keys are in order. */
function isSameValue({ value: left }: SettingsValue, { value: right }: SettingsValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
