import * as z from 'zod/mini';
import { defineEndpoint } from './endpoint';

/**
 * Who is at which mention now. It is told again and again, kept nowhere, and forgotten when it was not
 * told for `PRESENCE_LIFETIME`, or when the tab's stream of events has ended.
 */

/** How long what a tab told is believed, in milliseconds. */
export const PRESENCE_LIFETIME = 30_000;

/** `answering`: something stands in the reply bar. */
export const activitySchema = z.enum(['looking', 'answering']);
export type Activity = z.infer<typeof activitySchema>;

/** One user at one mention, in however many tabs; `answering` when they answer in any of them. */
export const presentUserSchema = z.object({
  userId: z.string(),
  mentionId: z.string(),
  activity: activitySchema,
});
export type PresentUser = z.infer<typeof presentUserSchema>;

/** Where a tab is; null at no mention. `tabId`: drawn by the tab, as in the stream of its events. */
export const tellPresence = defineEndpoint({
  method: 'PUT',
  path: '/presence/:tabId',
  status: 204,
  request: z.object({
    place: z.nullable(z.object({ mentionId: z.string(), activity: activitySchema })),
  }),
  response: z.undefined(),
});
