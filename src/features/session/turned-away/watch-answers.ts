import type { QueryClient } from '@tanstack/react-query';
import { readBusyUntil } from '../../../data/busy-until';
import { isProblem } from '../../../data/http';
import { callSession } from '../../../data/session';
import { followSessionBack, tellSessionBack } from '../../../data/session-back';
import { findReconciler } from '../../drafts/sending/asking-store';
import { endSession, noteBusy } from './turned-away-store';

/** So long after a look that found the session another one says nothing new, in milliseconds. */
const STAYS_FOUND = 5000;

/**
 * Watches what the backend answers for 401 and 429. A single 401 says little, so the session itself is asked
 * for; when it is there, what failed is fetched anew and nobody has to know. What is turned away again right
 * after that stays failed: it would be fetched without end.
 * @returns ends it
 */
export function watchAnswers(client: QueryClient): () => void {
  let isLooking = false;
  let isBack = false;
  let foundAt = -Infinity;

  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    isBack = false;
    let isOutdated = false;
    try {
      await callSession();
      const isNews = performance.now() - foundAt > STAYS_FOUND;
      foundAt = performance.now();
      if (isNews) tellSessionBack();
    } catch (error) {
      // Somebody signed in meanwhile: the answer may be older than that, so it is asked for once more.
      isOutdated = isBack;
      if (!isOutdated && isProblem(error, '/problems/signed-out')) {
        foundAt = -Infinity;
        endSession(true);
      }
    }
    isLooking = false;
    if (isOutdated) void look();
  }

  function take(error: unknown, isWrite: boolean): void {
    if (isProblem(error, '/problems/signed-out')) void look();
    const busyUntil = readBusyUntil(error);
    if (busyUntil !== null) noteBusy(busyUntil, isWrite);
  }

  const endings = [
    client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated') return;
      const { action } = event;
      if (action.type === 'error' || action.type === 'failed') take(action.error, false);
    }),
    client.getMutationCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      // What is tried again until its outcome is known is told of where that is shown.
      take(event.action.error, event.mutation.meta?.isRepeatable !== true);
    }),
    followSessionBack(() => {
      isBack = true;
      endSession(false);
      void client.resetQueries({ predicate: ({ state }) => state.status === 'error' });
      void client.invalidateQueries();
      findReconciler()?.askAllNow();
    }),
  ];
  return () => {
    for (const end of endings) end();
  };
}
