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
  right: 'manage-mailboxes',
  request: z.object({ authorization: authorizationSchema }),
  response: profileSchema,
});
