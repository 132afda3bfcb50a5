import type { JournalDamage } from '../../src/contract/demo-journal';
import type { FieldError } from '../../src/contract/problem';
import type { Store } from './store/store';

/**
 * A world that the backend can answer from.
 * - `now`: its clock (ISO 8601, UTC, with milliseconds).
 * - `reset`: starts it afresh; it has to be opened again then.
 * - `damage`: of what is kept of it, where something is.
 */
export interface OpenedWorld {
  store: Store;
  now: () => string;
  reset: () => Promise<void>;
  damage?: {
    read: () => Promise<JournalDamage | null>;
    dismiss: () => Promise<void>;
  };
}

/**
 * Opens a world by name; `faults` say why it cannot be opened.
 * @param onReplaced to be called when the opened world was started afresh from elsewhere, or can be asked no more
 */
export type OpenWorld = (
  name: string,
  onReplaced: () => void,
) => Promise<OpenedWorld | { faults: FieldError[] }>;

/** A world's clock: it stood at `now` when the world was started afresh, and runs on from there. */
export function createWorldClock(now: string, openedAt: number): () => string {
  const start = Date.parse(now);
  return () => new Date(start + Math.max(0, Date.now() - openedAt)).toISOString();
}
