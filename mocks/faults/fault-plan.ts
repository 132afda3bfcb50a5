import { answerFaultKinds, streamOnlyFaultKinds } from '../../src/contract/demo-faults';
import type { FaultKind } from '../../src/contract/demo-faults';
import { createRandom } from '../worlds/demo/random';

/**
 * Which fault meets which request. The decision follows from the seed, the method and path, and how many
 * requests of that method and path came before: neither time nor what else is under way has a say, so a
 * run can be repeated.
 */

/** What the stream of events meets: not every fault of an answer makes sense of it, and some are its own. */
export const streamFaultKinds = [
  'latency',
  'error-before',
  'cut-before',
  'signed-out',
  'too-many-requests',
  ...streamOnlyFaultKinds,
] as const satisfies readonly FaultKind[];

const STREAM_ROUTE = 'GET /api/events';

/** `amount`: from 0 to 1, how much of it: of the delay, or of the answer that still arrives. */
export interface Fault {
  kind: FaultKind;
  amount: number;
}

/** How many requests of a hundred meet a fault. */
const RATE = 0.25;

/** @param count how many requests of this method and path came before */
export function decideFault(seed: string, route: string, count: number): Fault | null {
  const random = createRandom(hash(`${seed}\n${route}\n${String(count)}`));
  if (!random.chance(RATE)) return null;
  const kinds = route === STREAM_ROUTE ? streamFaultKinds : answerFaultKinds;
  return { kind: random.pick<FaultKind>(kinds), amount: random.next() };
}

/** How far the backend's clock may be off with a seed, in seconds. */
const LONGEST_SHIFT = 90;

/** How far the backend's clock is ahead with a seed, in seconds; behind where it is negative, and never right. */
export function decideClockShift(seed: string): number {
  const random = createRandom(hash(`${seed}\nclock`));
  const seconds = random.int(1, LONGEST_SHIFT);
  return random.chance(0.5) ? seconds : -seconds;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  }
  return mixed >>> 0;
}
