/** A request that was refused, as the store keeps it: nothing of its body. */
export interface Refusal {
  userId: string;
  time: string;
  requestId: string;
  endpoint: string;
  resource: string;
  resourceId: string | null;
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
