import type { ReplySettingsChange } from '../../../contract/reply-settings-changes';

/**
 * The lines of a history, newest first. What was saved as one step stands together under a line of its
 * own that says who and when once; a save of one thing is one line.
 * - `count`: how many settings the step saved, or null as long as not all of them are here.
 */
export type HistoryRow =
  | { kind: 'step'; key: string; first: ReplySettingsChange; count: number | null }
  | { kind: 'change'; key: string; change: ReplySettingsChange; isInStep: boolean };

/**
 * @param changes as the backend lists them: those of one step follow each other
 * @param isWhole whether no further ones are to come
 */
export function listHistoryRows(
  changes: readonly ReplySettingsChange[],
  isWhole: boolean,
): HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (let start = 0; start < changes.length;) {
    const first = changes[start];
    if (first === undefined) break;
    const end = findEndOfStep(changes, start);
    const isStep = end - start > 1;
    if (isStep) {
      const isComplete = isWhole || end < changes.length;
      const key = `step ${String(first.settingsRevision)}`;
      rows.push({ kind: 'step', key, first, count: isComplete ? end - start : null });
    }
    for (const change of changes.slice(start, end)) {
      rows.push({ kind: 'change', key: change.id, change, isInStep: isStep });
    }
    start = end;
  }
  return rows;
}

function findEndOfStep(changes: readonly ReplySettingsChange[], start: number): number {
  const revision = changes[start]?.settingsRevision;
  let end = start + 1;
  while (changes[end]?.settingsRevision === revision && end < changes.length) end += 1;
  return end;
}
