import { onlineManager } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import type { MentionChangeSetAnswer } from '../../../../contract/mention-changes';
import {
  cutIntoSteps,
  mentionChangeMutations,
  runMutation,
} from '../../../../data/mention-changes';
import type { ChangeStep } from '../../../../data/mention-changes';
import { readBusyUntil } from '../../../../data/busy-until';
import { isPassing, isProblem, ProblemError } from '../../../../data/http';
import type { TriageChange } from '../../../../domain/triage/triage-change';
import type { SelectableList } from '../selection/selectable-list';
import { toMentionSelection } from '../selection/selectable-list';
import { countSelected } from '../selection/selection';
import {
  dropShownChange,
  endShownChange,
  readSelection,
  showChange,
  showFailed,
} from '../selection/selection-store';

/**
 * The change of many mentions that goes on, or was the last one: one at a time. It belongs to the page, not
 * to the list it was begun in, so going elsewhere neither stops it nor takes its undo away.
 */
export interface ChangeRun {
  mailboxId: string;
  change: TriageChange;
  /** How many were selected. */
  count: number;
  changed: number;
  same: number;
  failed: MentionChangeSetAnswer['failed'];
  /** What to take back, in order. */
  changeSetIds: readonly string[];
  phase: RunPhase;
  /** The steps that are left when it was stopped or interrupted. */
  left: readonly ChangeStep[];
  /** No answer came to the first step that is left: it may have been done. */
  isInDoubt: boolean;
  undo: UndoRun | null;
  /** Whether its notice was put away. */
  isHidden: boolean;
}

/** `interrupted`: it can go on where it was. */
export type RunPhase =
  | { kind: 'running' | 'stopping' | 'stopped' | 'done' }
  | { kind: 'interrupted'; problem: RunProblem };

/** Why it could not go on; `busy`: the backend takes no more for now; `refused` has the backend's words. */
export type RunProblem =
  | { kind: 'offline' | 'lost' | 'signedOut' }
  | { kind: 'busy'; until: number }
  | { kind: 'refused'; title: string; isForbidden: boolean };

export interface UndoRun {
  phase: { kind: 'running' | 'done' } | { kind: 'interrupted'; problem: RunProblem };
  restored: number;
  /** How many stayed as they are, because somebody has changed them since. */
  left: number;
  changeSetIds: readonly string[];
}

const useStore = create<{ run: ChangeRun | null }>()(() => ({ run: null }));

export function useChangeRun(): ChangeRun | null {
  return useStore(({ run }) => run);
}

/** Whether one is going on; draws again only when that changes. */
export function useIsBusy(): boolean {
  return useStore(({ run }) => isBusy(run));
}

/** Whether one is going on, so that no other can begin. */
export function isBusy(run: ChangeRun | null): boolean {
  return (
    run !== null &&
    (run.phase.kind === 'running' ||
      run.phase.kind === 'stopping' ||
      run.undo?.phase.kind === 'running')
  );
}

/** Whether there is something to take back. */
export function canUndo(run: ChangeRun | null): boolean {
  return (
    run !== null &&
    !isBusy(run) &&
    run.undo === null &&
    (run.changeSetIds.length > 0 || run.isInDoubt)
  );
}

/** Changes what is selected in a list, step by step. */
export function startChange(
  client: QueryClient,
  list: SelectableList,
  change: TriageChange,
): Promise<void> {
  if (isBusy(useStore.getState().run)) return Promise.resolve();
  const selection = readSelection();
  showChange(list.key, selection, change);
  useStore.setState({
    run: {
      mailboxId: list.mailboxId,
      change,
      count: countSelected(selection, list.mentions, list.total),
      changed: 0,
      same: 0,
      failed: [],
      changeSetIds: [],
      phase: { kind: 'running' },
      left: cutIntoSteps(toMentionSelection(selection, list)),
      isInDoubt: false,
      undo: null,
      isHidden: false,
    },
  });
  return goOn(client);
}

/** Goes on where it was interrupted or stopped. The first step keeps its key: it may have been done. */
export async function goOn(client: QueryClient): Promise<void> {
  const { run } = useStore.getState();
  if (run === null) return;
  setRun({ phase: { kind: 'running' }, isHidden: false });
  const { mailboxId, change, left } = run;
  const options = mentionChangeMutations.run({
    isStopped: () => useStore.getState().run?.phase.kind === 'stopping',
    onStep: noteStep,
  });
  try {
    await runMutation(client, options, { mailboxId, change, steps: left });
    const hasLeft = (useStore.getState().run?.left.length ?? 0) > 0;
    setRun({ phase: { kind: hasLeft ? 'stopped' : 'done' } });
  } catch (error) {
    // How far it came is not known of each row, so all of them show what is known of them.
    dropShownChange();
    const problem = describeProblem(error);
    const isInDoubt = problem.kind === 'lost' || problem.kind === 'offline';
    setRun({ phase: { kind: 'interrupted', problem }, isInDoubt });
  }
}

/** Lets the step that is under way end, and begins no other. */
export function stopChange(): void {
  setRun({ phase: { kind: 'stopping' } });
}

/** Leaves it as it is after an interruption. */
export function leaveChange(): void {
  setRun({ phase: { kind: 'stopped' } });
}

/**
 * Takes all steps back, or what is left of them after an interruption. Of one that may have been done it is found
 * out first: asked for once more under its key, it is done only once.
 */
export async function undoChange(client: QueryClient): Promise<void> {
  const { run } = useStore.getState();
  if (run === null || isBusy(run)) return;
  const before = run.undo ?? {
    restored: 0,
    left: 0,
    changeSetIds: run.changeSetIds.toReversed(),
  };
  dropShownChange();
  setUndo({ ...before, phase: { kind: 'running' } });
  setRun({ isHidden: false });
  const options = mentionChangeMutations.undo(({ restored, leftIds }) => {
    const { undo } = useStore.getState().run ?? {};
    if (undo === null || undo === undefined) return;
    setUndo({
      ...undo,
      restored: undo.restored + restored,
      left: undo.left + leftIds.length,
      changeSetIds: undo.changeSetIds.slice(1),
    });
  });
  try {
    await findOut(client);
    await runMutation(client, options, useStore.getState().run?.undo?.changeSetIds ?? []);
    setUndo({ phase: { kind: 'done' } });
  } catch (error) {
    setUndo({ phase: { kind: 'interrupted', problem: describeProblem(error) } });
  }
}

/** Does a step again whose answer was lost, so that it can be taken back. */
async function findOut(client: QueryClient): Promise<void> {
  const { run } = useStore.getState();
  if (run === null || !run.isInDoubt) return;
  const { mailboxId, change, left } = run;
  let isKnown = false;
  const options = mentionChangeMutations.run({
    isStopped: () => isKnown,
    onStep(answer, rest) {
      isKnown = true;
      addAnswer(answer, rest);
    },
  });
  await runMutation(client, options, { mailboxId, change, steps: left });
  setUndo({ changeSetIds: useStore.getState().run?.changeSetIds.toReversed() ?? [] });
}

/** Puts the notice away; the undo stays possible. */
export function hideNotice(): void {
  setRun({ isHidden: true });
}

function noteStep(answer: MentionChangeSetAnswer, left: readonly ChangeStep[]): void {
  showFailed(answer.failed.map(({ mentionId }) => mentionId));
  const { run } = useStore.getState();
  if (run === null) return;
  if (left.length === 0 || run.phase.kind === 'stopping') endShownChange(Date.now());
  addAnswer(answer, left);
}

function addAnswer(answer: MentionChangeSetAnswer, left: readonly ChangeStep[]): void {
  const { run } = useStore.getState();
  if (run === null) return;
  setRun({
    changed: run.changed + answer.changed,
    same: run.same + answer.same,
    failed: [...run.failed, ...answer.failed],
    changeSetIds:
      answer.changeSetId === null ? run.changeSetIds : [...run.changeSetIds, answer.changeSetId],
    left,
    isInDoubt: false,
  });
}

function setRun(next: Partial<ChangeRun>): void {
  useStore.setState(({ run }) => ({ run: run && { ...run, ...next } }));
}

function setUndo(next: Partial<UndoRun>): void {
  useStore.setState(({ run }) => {
    if (run === null) return { run };
    const before = run.undo ?? {
      phase: { kind: 'running' },
      restored: 0,
      left: 0,
      changeSetIds: [],
    };
    return { run: { ...run, undo: { ...before, ...next } } };
  });
}

function describeProblem(error: unknown): RunProblem {
  const until = readBusyUntil(error);
  if (until !== null) return { kind: 'busy', until };
  if (isProblem(error, '/problems/signed-out')) return { kind: 'signedOut' };
  if (error instanceof ProblemError && !isPassing(error)) {
    const { title, type } = error.problem;
    return { kind: 'refused', title, isForbidden: type === '/problems/forbidden' };
  }
  return { kind: onlineManager.isOnline() ? 'lost' : 'offline' };
}
