import * as z from 'zod/mini';
import { authorizationSchema, profileSchema } from '../domain/profile';
import { defineEndpoint } from './endpoint';

/** What only a mock backend answers: to try things that happen outside Signet. */

/** Starts the world afresh. */
export const resetWorld = defineEndpoint({
  method: 'POST',
  path: '/demo/reset',
  status: 204,
  response: z.undefined(),
});

/** As if the service had changed its mind about a profile. */
export const changeAuthorization = defineEndpoint({
  method: 'PUT',
  path: '/demo/profiles/:profileId/authorization',
  status: 200,
  request: z.object({ authorization: authorizationSchema }),
  response: profileSchema,
});

/** How quickly things happen on a lively day. */
export const simulatorRateSchema = z.enum(['pause', 'slow', 'normal', 'fast']);
export type SimulatorRate = z.infer<typeof simulatorRateSchema>;

/**
 * The lively day of a world: customers who write, colleagues who work. `seed`: of what happens; null where
 * nothing does.
 */
export const simulatorSchema = z.object({
  seed: z.nullable(z.string()),
  rate: simulatorRateSchema,
});
export type SimulatorState = z.infer<typeof simulatorSchema>;

export const getSimulator = defineEndpoint({
  method: 'GET',
  path: '/demo/simulator',
  status: 200,
  response: simulatorSchema,
});

/** Begins a lively day, or goes on with the one of this seed; its rate stays as it is unless told. */
export const setSimulator = defineEndpoint({
  method: 'PUT',
  path: '/demo/simulator',
  status: 200,
  request: z.object({
    seed: z.string().check(z.regex(/^[\w.-]{1,40}$/)),
    rate: z.optional(simulatorRateSchema),
  }),
  response: simulatorSchema,
});
