/**
 * A request that was refused, as the store keeps it: nothing of its body.
 * - `endpoint`: as in the table of rights; the method alone where it has none.
 * - `path`: below the interface, without the search part.
 */
export interface Refusal {
  userId: string;
  time: string;
  requestId: string;
  endpoint: string;
  path: string;
  fromVersion: number | null;
  status: number;
  problem: string;
}

/** `number` grows by one from 1, and never comes twice. */
export interface KeptRefusal extends Refusal {
  number: number;
}

/** Beyond it the oldest go, so that a client that is refused in a loop cannot fill the disk. */
export const MAX_REFUSALS = 10_000;

/** How many are not kept any more once one has this number. */
export function countForgotten(newestNumber: number): number {
  return Math.max(0, newestNumber - MAX_REFUSALS);
}
