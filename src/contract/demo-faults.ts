import * as z from 'zod/mini';
import { defineEndpoint } from './endpoint';

/**
 * What only a mock backend answers: which faults it meets requests with, beyond those of the seed in
 * `Signet-Faults`.
 */

/**
 * Of an answer that comes at once.
 * - `latency`: it takes long. - `error-…`, `cut-…`: a fault of the backend, a cut connection, before or after
 *   the request took effect. - `malformed`, `truncated`, `wrong-type`: an answer that cannot be read.
 * - `delivered-twice`: the request reaches the backend twice. - `answered-late`: later requests are answered
 *   before it. - `signed-out`, `too-many-requests`, `storage-full`: it is refused, and nothing was done.
 */
export const answerFaultKinds = [
  'latency',
  'error-before',
  'error-after',
  'cut-before',
  'cut-after',
  'malformed',
  'truncated',
  'wrong-type',
  'delivered-twice',
  'answered-late',
  'signed-out',
  'too-many-requests',
  'storage-full',
] as const;

/** Of the stream of events alone. */
export const streamOnlyFaultKinds = ['stream-cut', 'events-twice', 'events-reordered'] as const;

export const faultKindSchema = z.enum([...answerFaultKinds, ...streamOnlyFaultKinds]);
export type FaultKind = z.infer<typeof faultKindSchema>;

/**
 * Which requests: all, those that read or write, or those of one endpoint, as `POST /mentions/:mentionId/replies`.
 */
export const faultRouteSchema = z
  .string()
  .check(z.regex(/^(any|reads|writes|(GET|POST|PUT|PATCH|DELETE) \/[\w:/-]{1,200})$/));

/** A fault for the next `count` requests of a route. */
export const forcedFaultSchema = z.object({
  kind: faultKindSchema,
  route: faultRouteSchema,
  count: z.int().check(z.gte(1), z.lte(1000)),
});
export type ForcedFault = z.infer<typeof forcedFaultSchema>;

/** A fault that a request met; `path`: below `/api`. */
export const metFaultSchema = z.object({
  kind: faultKindSchema,
  method: z.string(),
  path: z.string(),
});
export type MetFault = z.infer<typeof metFaultSchema>;

/**
 * - `forced`: what is still to come, first asked for first. - `met`: the newest hundred, newest first.
 * - `metCount`: of all. - `clockSeconds`: how far the backend's clock is ahead, by a seed or because it was asked for.
 */
export const faultsSchema = z.object({
  forced: z.array(forcedFaultSchema),
  met: z.array(metFaultSchema),
  metCount: z.int(),
  clockSeconds: z.int(),
});
export type Faults = z.infer<typeof faultsSchema>;

export const getFaults = defineEndpoint({
  method: 'GET',
  path: '/demo/faults',
  status: 200,
  response: faultsSchema,
});

/** Meets the next requests with a fault, after those that were asked for before. */
export const forceFault = defineEndpoint({
  method: 'POST',
  path: '/demo/faults',
  status: 200,
  request: forcedFaultSchema,
  response: faultsSchema,
});

/** Forgets what was forced, not what was met. */
export const endFaults = defineEndpoint({
  method: 'DELETE',
  path: '/demo/faults',
  status: 200,
  response: faultsSchema,
});

export const clockShiftSchema = z.object({
  seconds: z.int().check(z.gte(-31_536_000), z.lte(31_536_000)),
});

/** Moves the backend's clock, ahead or back, from where it was at first. */
export const moveClock = defineEndpoint({
  method: 'PUT',
  path: '/demo/clock',
  status: 200,
  request: clockShiftSchema,
  response: faultsSchema,
});
