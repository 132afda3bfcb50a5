import type { Store } from '../store/store';

/** An event's id: the store's generation and a place in its journal. */
export function writeEventId({ generation }: Store, sequence: number): string {
  return `${generation}/${String(sequence)}`;
}

/** The place that an id names in this store's journal; null when it is of another, or of none. */
export function readEventId(store: Store, id: string | undefined): number | null {
  const [generation, sequence = ''] = id?.split('/') ?? [];
  if (generation !== store.generation || !/^\d{1,15}$/.test(sequence)) return null;
  return Number(sequence) <= store.readSequence() ? Number(sequence) : null;
}
