import { mutationOptions, onlineManager } from '@tanstack/react-query';
import type { MutationOptions, QueryClient } from '@tanstack/react-query';
import { changeMentions, MAX_STEP, undoMentionChanges } from '../contract/mention-changes';
import type { MentionChangeSetAnswer, MentionSelection } from '../contract/mention-changes';
import type { TriageChange } from '../domain/triage/triage-change';
import { callEndpoint, ConnectionError } from './http';
import { whileChangingMany } from './live/own-change';

/** How long to wait before a step whose answer was lost is asked for again, in milliseconds. */
const WAITS = [500, 1_500, 4_000];

/** A step that is to be done next. Its key stays the same however often it is asked for. */
export interface ChangeStep {
  selection: MentionSelection;
  key: string;
}

/** What a change of many mentions does, from a step on. */
export interface ChangeTask {
  mailboxId: string;
  change: TriageChange;
  steps: readonly ChangeStep[];
}

/** Where it has got to: how many it has looked at, and what is left. */
export interface TaskListener {
  isStopped: () => boolean;
  onStep: (answer: MentionChangeSetAnswer, left: readonly ChangeStep[]) => void;
}

/** A selection in steps of as many as the backend takes; a folder's first step leads to the others. */
export function cutIntoSteps(selection: MentionSelection): ChangeStep[] {
  if (selection.kind === 'folder') return [{ selection, key: crypto.randomUUID() }];
  const { ids } = selection;
  return Array.from({ length: Math.ceil(ids.length / MAX_STEP) }, (_, step) => ({
    selection: { kind: 'mentions', ids: ids.slice(step * MAX_STEP, (step + 1) * MAX_STEP) },
    key: crypto.randomUUID(),
  }));
}

export const mentionChangeMutations = {
  /** All steps are one write to the cache, so that it is made stale once. */
  run: (listener: TaskListener) =>
    mutationOptions({
      mutationFn: ({ mailboxId, change, steps }: ChangeTask) =>
        whileChangingMany(async () => {
          let left = steps;
          for (let step = left[0]; step !== undefined && !listener.isStopped(); step = left[0]) {
            const { selection, key } = step;
            const answer = await callAgain(listener.isStopped, () =>
              callEndpoint(changeMentions, {
                params: { mailboxId },
                body: { selection, change },
                idempotencyKey: key,
              }),
            );
            left = [...listNext(step, answer), ...left.slice(1)];
            listener.onStep(answer, left);
          }
        }),
    }),
  /** Takes steps back, the last one first. Repeating one repeats its answer. */
  undo: (onStep: (undone: { restored: number; leftIds: string[] }) => void) =>
    mutationOptions({
      mutationFn: (changeSetIds: readonly string[]) =>
        whileChangingMany(async () => {
          for (const changeSetId of changeSetIds) {
            onStep(
              await callAgain(
                () => false,
                () => callEndpoint(undoMentionChanges, { params: { changeSetId } }),
              ),
            );
          }
        }),
    }),
};

/** Runs a write that goes on whatever becomes of the component that has begun it. */
export function runMutation<Variables>(
  client: QueryClient,
  options: MutationOptions<void, Error, Variables>,
  variables: Variables,
): Promise<void> {
  return client.getMutationCache().build(client, options).execute(variables);
}

function listNext({ selection }: ChangeStep, { nextCursor }: MentionChangeSetAnswer): ChangeStep[] {
  if (selection.kind === 'mentions' || nextCursor === null) return [];
  return [{ selection: { ...selection, cursor: nextCursor }, key: crypto.randomUUID() }];
}

/** Asks again when no answer came, for a while. Without a network there is nothing to wait for. */
async function callAgain<Answer>(
  isStopped: () => boolean,
  call: () => Promise<Answer>,
): Promise<Answer> {
  for (const wait of WAITS) {
    try {
      return await call();
    } catch (error) {
      const isLost = error instanceof ConnectionError && onlineManager.isOnline();
      if (!isLost || isStopped()) throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
    });
  }
  return call();
}
