import * as z from 'zod/mini';
import { undoSecondsSchema } from '../domain/reply/undo-seconds';
import { rightSchema, userSchema } from '../domain/user';
import { defineEndpoint } from './endpoint';

/**
 * What a user chose for themselves.
 * - `resolvesOnSend`: sending a reply also resolves the mention.
 * - `shortcuts`: single keys and sequences of keys are shortcuts (WCAG 2.1.4 wants that they can be off).
 * - `undoSeconds`: how long a reply waits to be taken back.
 */
export const preferencesSchema = z.object({
  resolvesOnSend: z.boolean(),
  shortcuts: z.boolean(),
  undoSeconds: undoSecondsSchema,
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What a save of them carries; what is left out stays as it is, so that two controls never undo each other. */
export const changedPreferencesSchema = z.exactPartial(preferencesSchema);
export type ChangedPreferences = z.infer<typeof changedPreferencesSchema>;

/**
 * Who one is and what one may.
 * - `lastUsedProfileIds`: by service id, the profile this user last published as.
 * - `settingsRevision`: grows by one with every saved reply setting of the account.
 * - `now`: the backend's clock (ISO 8601, UTC).
 * - `demo`: only from a mock backend: its world and the users one can switch to; else null.
 */
export const sessionSchema = z.object({
  user: userSchema,
  rights: z.array(rightSchema),
  preferences: preferencesSchema,
  lastUsedProfileIds: z.record(z.string(), z.string()),
  settingsRevision: z.int(),
  now: z.string(),
  demo: z.nullable(z.object({ world: z.string(), users: z.array(userSchema) })),
});
export type Session = z.infer<typeof sessionSchema>;

export const getSession = defineEndpoint({
  method: 'GET',
  path: '/session',
  status: 200,
  response: sessionSchema,
});

/** Ends the session: from then on each request of it is refused with `/problems/signed-out`. */
export const signOut = defineEndpoint({
  method: 'DELETE',
  path: '/session',
  status: 204,
  response: z.undefined(),
});

/** Begins one again. Only a mock backend knows by itself who asks; a real one has its own way in. */
export const signIn = defineEndpoint({
  method: 'POST',
  path: '/session',
  status: 204,
  response: z.undefined(),
});

export const savePreferences = defineEndpoint({
  method: 'PUT',
  path: '/session/preferences',
  status: 200,
  request: changedPreferencesSchema,
  response: preferencesSchema,
});
