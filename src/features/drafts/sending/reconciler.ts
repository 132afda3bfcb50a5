import { isProblem } from '../../../data/http';
import type { Drafts } from '../draft-storage';
import type { Asked } from './create-draft-sender';

/**
 * Asks by itself for what became of tries whose outcome is unknown, with a pause that grows from try to try.
 * What was first sent long ago is left to the agent: asking may also publish, and nobody expects that of a
 * page that is opened the next day.
 */

/**
 * How the asking about a draft stands.
 * - `isHeld`: another tab is at it. - `nextAt`: when it goes on, by the browser's clock; null: by hand only.
 * - `why`: the last try was turned away at the door; null where simply no answer came.
 */
export interface Asking {
  isAsking: boolean;
  isHeld: boolean;
  nextAt: number | null;
  why: 'signed-out' | 'too-many-requests' | 'forbidden' | null;
}

export interface Reconciler {
  /** Looks at all drafts, after a change of them. */
  look: (drafts: Drafts) => void;
  /** Takes into account why the outcome of a draft's try got lost. */
  note: (name: string, error: unknown) => void;
  /** Asks now: by hand, or because network or session are back. */
  askNow: (name: string) => void;
  askAllNow: () => void;
  stop: () => void;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
/** Another tab is at it: it will tell, or go away. */
const HELD_PAUSE = 1_000;
const LONG_AGO = 15 * 60_000;

/** @param show told of every change; null where there is nothing to ask any more */
export function createReconciler({
  owner,
  ask,
  show,
  now,
}: {
  owner: string;
  ask: (name: string) => Promise<Asked>;
  show: (name: string, asking: Asking | null) => void;
  now: () => number;
}): Reconciler {
  interface Known {
    failures: number;
    isAutomatic: boolean;
    isAsking: boolean;
    why: Asking['why'];
    timer?: ReturnType<typeof setTimeout>;
  }
  const known = new Map<string, Known>();
  let hasStopped = false;

  function wait(name: string, entry: Known, pause: number, isHeld = false): void {
    clearTimeout(entry.timer);
    if (hasStopped || known.get(name) !== entry) return;
    const nextAt = entry.isAutomatic ? now() + pause : null;
    if (nextAt !== null) {
      entry.timer = setTimeout(() => {
        void work(name, entry);
      }, pause);
    }
    show(name, { isAsking: false, isHeld, nextAt, why: entry.why });
  }

  async function work(name: string, entry: Known): Promise<void> {
    if (entry.isAsking || hasStopped) return;
    clearTimeout(entry.timer);
    entry.isAsking = true;
    show(name, { isAsking: true, isHeld: false, nextAt: null, why: entry.why });
    const asked = await ask(name).catch((lost: unknown) => ({ lost }));
    entry.isAsking = false;
    if (known.get(name) !== entry) return;
    if (asked === 'settled') forget(name);
    else if (asked === 'held') wait(name, entry, HELD_PAUSE, true);
    else fail(name, entry, asked.lost);
  }

  function fail(name: string, entry: Known, error: unknown): void {
    entry.why = findReason(error);
    wait(name, entry, findPause(error, entry.failures));
    entry.failures += 1;
  }

  function forget(name: string): void {
    clearTimeout(known.get(name)?.timer);
    if (known.delete(name)) show(name, null);
  }

  function askNow(name: string): void {
    const entry = known.get(name);
    if (entry !== undefined) void work(name, entry);
  }

  return {
    look(drafts) {
      for (const [name, { sending }] of Object.entries(drafts)) {
        if (!name.startsWith(owner) || sending.phase !== 'unknown' || known.has(name)) continue;
        const isAutomatic = now() - sending.attempt.at < LONG_AGO;
        const entry: Known = { failures: 0, isAutomatic, isAsking: false, why: null };
        known.set(name, entry);
        // At once: another tab may be at it, or a page that is gone was. Whose own try got lost notes that.
        wait(name, entry, 0);
      }
      for (const name of known.keys()) {
        if (drafts[name]?.sending.phase !== 'unknown') forget(name);
      }
    },
    note(name, error) {
      const entry = known.get(name);
      if (entry !== undefined && !entry.isAsking) fail(name, entry, error);
    },
    askNow,
    askAllNow() {
      for (const [name, { isAutomatic }] of known) if (isAutomatic) askNow(name);
    },
    stop() {
      hasStopped = true;
      for (const name of [...known.keys()]) forget(name);
    },
  };
}

function findReason(error: unknown): Asking['why'] {
  if (isProblem(error, '/problems/signed-out')) return 'signed-out';
  if (isProblem(error, '/problems/forbidden')) return 'forbidden';
  return isProblem(error, '/problems/too-many-requests') ? 'too-many-requests' : null;
}

/** @param failures how many tries found nothing out before */
function findPause(error: unknown, failures: number): number {
  const growing = Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
  return isProblem(error, '/problems/too-many-requests')
    ? Math.max(growing, error.problem.retryAfterSeconds * 1000)
    : growing;
}
