import * as z from 'zod/mini';
import { defineEndpoint } from './endpoint';
import { presentUserSchema } from './presence';

/**
 * What happens, as it happens: a stream of server-sent events. Events name what has changed and carry
 * none of it; who wants to know asks for it, with their own rights.
 *
 * An event with an id tells of a commit; its id, sent back as `Last-Event-ID`, has the stream go on after
 * it. Several events can tell of one commit: only the last of them has the id, so that none is skipped.
 * An id is a generation of the account's data and a place in it. Of another generation, or too long ago,
 * it cannot be resumed: the first event then says so, and all that is known must be fetched anew.
 */

/** The most mentions that one event names; of more, only the mailboxes are told. */
export const MAX_MENTIONS_IN_EVENT = 200;

/** A mention and where it is now, for whoever reads the stream: the folders, default and smart. */
export const touchedMentionSchema = z.object({
  mentionId: z.string(),
  conversationId: z.string(),
  places: z.array(z.object({ mailboxId: z.string(), folderIds: z.array(z.string()) })),
});
export type TouchedMention = z.infer<typeof touchedMentionSchema>;

export const eventSchema = z.discriminatedUnion('type', [
  /** Comes first. `isResumed`: nothing is missing since the id that was sent. */
  z.object({ type: z.literal('started'), isResumed: z.boolean() }),
  z.object({ type: z.literal('mentions-added'), mentions: z.array(touchedMentionSchema) }),
  z.object({
    type: z.literal('mentions-changed'),
    byUserId: z.string(),
    mentions: z.array(touchedMentionSchema),
  }),
  /** So many mentions at once that they are not named. */
  z.object({ type: z.literal('many-mentions-changed'), byUserId: z.string() }),
  z.object({
    type: z.literal('reply-published'),
    byUserId: z.nullable(z.string()),
    mentionId: z.string(),
    conversationId: z.string(),
  }),
  /** Of the replies on their way out of whoever reads the stream. */
  z.object({ type: z.literal('outbox-changed') }),
  /** Mailboxes, smart folders, or how they reply. */
  z.object({
    type: z.literal('settings-changed'),
    byUserId: z.string(),
    settingsRevision: z.int(),
  }),
  /** Services, profiles, topics or users. */
  z.object({ type: z.literal('account-changed') }),
  /** What the account keeps for whoever reads the stream: preferences, profiles last used. */
  z.object({ type: z.literal('session-changed') }),
  /** Everybody who is at a mention now, whoever reads the stream too. */
  z.object({ type: z.literal('presence-changed'), present: z.array(presentUserSchema) }),
]);
export type LiveEvent = z.infer<typeof eventSchema>;

/** `tabId`: drawn by the tab; it has one stream at a time. */
export const eventsQuerySchema = z.object({ tabId: z.string().check(z.minLength(1)) });

export const readEvents = defineEndpoint({
  method: 'GET',
  path: '/events',
  status: 200,
  isEventStream: true,
  query: eventsQuerySchema,
  response: eventSchema,
});
