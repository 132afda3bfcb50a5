import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryCommands } from './test-support/interleavings/account-commands';
import { outboxIdOf } from './test-support/interleavings/account-model';
import { createAccountBackend } from './test-support/interleavings/account-run';
import type { AccountRun } from './test-support/interleavings/account-run';

/**
 * Admins who save, profiles that expire, agents who look, send, try again and take back, and time that
 * passes, all at once: one run is up to twelve of these, each a request or several, and the scheduler
 * decides which goes on at every read and every commit of the store.
 */

// By default few and always the same; `npm run test:model` asks for many, and for others each time.
const asked = process.env['SIGNET_MODEL_RUNS'];
const runs = Number(asked ?? 200);
const seed = Number(process.env['SIGNET_MODEL_SEED'] ?? 1);

test('no reply under a profile that was not shown, none twice, and no save over another', async () => {
  const backend = createAccountBackend();
  const seen = { published: 0, refused: 0, replayed: 0, saved: 0, stale: 0, takenBack: 0 };
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), arbitraryCommands(), async (scheduler, commands) => {
      const run = await backend.open(scheduler);
      try {
        const setup = () => ({ model: run.model, real: run });
        await fc.scheduledModelRun(scheduler, setup, commands);
        await scheduler.waitFor(run.settle());
        await judgeAnswers(run, seen);
      } finally {
        await run.close();
      }
      expect(run.model.faults).toEqual([]);
    }),
    { numRuns: runs, seed, endOnFailure: runs > 1000 },
  );
  // Each of them happens, so that the rest means something.
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
  if (asked !== undefined) {
    process.stdout.write(
      `${String(runs)} interleavings, seed ${String(seed)}: ${JSON.stringify(seen)}\n`,
    );
  }
}, 7_200_000);

/** Every answer tells what came of the request, and what is kept at the end is what was saved last. */
async function judgeAnswers(
  { model, answers, saves, withdrawals, store }: AccountRun,
  seen: Record<'published' | 'refused' | 'replayed' | 'saved' | 'stale' | 'takenBack', number>,
): Promise<void> {
  const accepted = new Set<string>();
  for (const { draft, answer } of answers) {
    if (answer.status === 201) {
      seen.replayed += Number(accepted.has(draft.key));
      accepted.add(draft.key);
    } else {
      seen.refused += 1;
      if (![409, 422].includes(answer.status)) model.faults.push(describe(draft.key, answer));
    }
  }
  for (const { key, waits, ...draft } of model.drafts.values()) {
    const isKept = waits
      ? model.outbox.has(outboxIdOf({ key, waits, ...draft }))
      : model.published.has(key);
    if (isKept !== accepted.has(key))
      model.faults.push(`${key} was answered otherwise than it went`);
  }
  for (const { draft, answer } of withdrawals) {
    const status = model.outbox.get(outboxIdOf(draft))?.status;
    const isTakenBack = answer.status === 200;
    seen.takenBack += Number(isTakenBack);
    if (isTakenBack !== (status === 'withdrawn') && answer.status !== 404) {
      model.faults.push(
        `${draft.key} was taken back (${String(answer.status)}) but is ${String(status)}`,
      );
    }
  }
  const journal = await store.readJournal(0);
  for (const { settingId, requestId, answer } of saves) {
    const isSaved = journal.some((entry) => entry.requestId === requestId);
    seen.saved += Number(answer.status === 200);
    seen.stale += Number(answer.status === 412);
    if (isSaved !== (answer.status === 200) || ![200, 409, 412, 422].includes(answer.status)) {
      model.faults.push(describe(settingId, answer));
    }
  }
  seen.published += model.published.size;
}

function describe(what: string, { status, body }: { status: number; body: unknown }): string {
  return `${what} was answered with ${String(status)} ${JSON.stringify(body)}`;
}
