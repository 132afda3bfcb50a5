import { ProblemError } from './rules/problem-error';
import { isDeletion } from './store/store';
import type { Store } from './store/store';
import type { StoredOutboxReply } from './store/stored-outbox-reply';

/**
 * Publishes the waiting replies of a world when they are due, on the backend's own clock: whether anybody
 * still looks does not matter. A timer wakes it for the next one; `sweep`, called before every request,
 * catches up with what became due while no backend ran, so that every answer shows what is true.
 */
export interface OutboxClock {
  /** Publishes what is due, or of very many the first, and comes back when that is done. */
  sweep: () => Promise<void>;
  /** For a world that was started afresh. */
  stop: () => void;
}

/** A timer takes no longer span. */
const LONGEST_SLEEP = 60_000;
/** What could not be published, because others kept changing the same things, is tried again after it. */
const SECOND_TRY = 250;
/** How many are published at a stretch: a request waits for no more of them, and sees how far it has come. */
const STRETCH = 25;

export async function createOutboxClock({
  store,
  now,
  publish,
  reportError,
}: {
  store: Store;
  now: () => string;
  publish: (id: string) => Promise<void>;
  reportError: (error: unknown) => void;
}): Promise<OutboxClock> {
  /** When each waiting reply is due, by id. */
  const waiting = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sweeping: Promise<void> | null = null;
  let isStopped = false;

  function note({ id, status, dueAt }: StoredOutboxReply): void {
    if (status === 'waiting') waiting.set(id, dueAt);
    else waiting.delete(id);
  }

  function schedule(shortest = 0): void {
    clearTimeout(timer);
    if (isStopped || waiting.size === 0) return;
    const next = [...waiting.values()].reduce((left, right) => (left < right ? left : right));
    const sleep = Math.max(shortest, Date.parse(next) - Date.parse(now()));
    timer = setTimeout(wake, Math.min(sleep, LONGEST_SLEEP));
    // In Node a waiting reply keeps no process alive.
    const { unref }: { unref?: () => unknown } = Object(timer);
    unref?.call(timer);
  }

  function wake(): void {
    void sweep();
  }

  async function publishDue(): Promise<void> {
    const due = [...waiting].filter(([, dueAt]) => dueAt <= now()).map(([id]) => id);
    for (const id of due.slice(0, STRETCH)) {
      if (isStopped) break;
      // One that could not be published now must not keep the others, or a request, from it.
      await publish(id).catch((error: unknown) => {
        if (!(error instanceof ProblemError)) reportError(error);
        const dueAt = waiting.get(id);
        if (dueAt === undefined) return;
        waiting.delete(id);
        waiting.set(id, dueAt);
      });
    }
    sweeping = null;
    schedule(due.length > STRETCH ? 0 : SECOND_TRY);
  }

  function sweep(): Promise<void> {
    if (sweeping !== null) return sweeping;
    const time = now();
    const isDue = [...waiting.values()].some((dueAt) => dueAt <= time);
    if (!isDue) {
      schedule();
      return Promise.resolve();
    }
    sweeping = publishDue();
    return sweeping;
  }

  store.subscribe((changes) => {
    let isNoted = false;
    for (const change of changes) {
      if (isDeletion(change) || change.collection !== 'outboxReplies') continue;
      note(change.document);
      isNoted = true;
    }
    if (isNoted && sweeping === null) schedule();
  });
  (await store.list('outboxReplies')).forEach(note);
  schedule();
  return {
    sweep,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
