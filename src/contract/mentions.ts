import * as z from 'zod/mini';
import { mentionSchema } from '../domain/mention';
import { replySchema } from '../domain/reply/reply';
import { activitySchema } from '../domain/triage/activity';
import { internalNoteSchema } from '../domain/triage/internal-note';
import { triageChangeSchema } from '../domain/triage/triage-change';
import { defineEndpoint } from './endpoint';
import { mentionQuery } from './mention-query';
import { pageOf, pageQuery } from './page';

/** The longest text of a mention in an answer, in UTF-16 units; a longer one comes cut. */
export const MAX_TEXT_LENGTH = 100_000;

/** The longest excerpt of a mention's text in a list, in characters. */
export const MAX_EXCERPT_LENGTH = 200;

/**
 * A mention as a list shows it.
 * - `excerpt`: the start of its text, or what stands around what was searched.
 * - `attachmentCount`: how many attachments it has.
 * - `smartFolderIds`: the smart folders of the mailbox that hold it, topmost first.
 * - `lastReply`: the newest reply to it, or null.
 */
export const mentionListItemSchema = z.extend(
  z.omit(mentionSchema, { text: true, permalink: true, attachments: true }),
  {
    excerpt: z.string(),
    attachmentCount: z.int(),
    smartFolderIds: z.array(z.string()),
    lastReply: z.nullable(z.pick(replySchema, { id: true, profileId: true, sentAt: true })),
  },
);
export type MentionListItem = z.infer<typeof mentionListItemSchema>;

/**
 * The mentions of a folder (default or smart) of a mailbox, newest first (in Sent, by their newest reply),
 * or of these what a search finds, as it sorts them; see mention-search.ts and search-params.ts of the domain.
 * Where it has a text, an excerpt is what stands around the first match.
 */
export const listMentions = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/mentions',
  status: 200,
  query: z.object({ ...pageQuery, ...mentionQuery, folderId: z.string() }),
  response: pageOf(mentionListItemSchema),
});

/** What mentions of a mailbox can be narrowed down to, as far as only the mentions say it; sorted. */
export const listSearchValues = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/search-values',
  status: 200,
  response: z.object({ tags: z.array(z.string()), languages: z.array(z.string()) }),
});

/**
 * A mention with its conversation, oldest first: all mentions of it that the mailbox shows, this one
 * too, the replies to them, and what the team did with them and noted about them.
 * - `textLengths`: by mention, how long the texts are that came cut; left out when none is.
 */
export const mentionDetailSchema = z.object({
  mention: mentionSchema,
  smartFolderIds: z.array(z.string()),
  textLengths: z.optional(z.record(z.string(), z.int())),
  conversation: z.object({
    mentions: z.array(mentionSchema),
    replies: z.array(replySchema),
    activities: z.array(activitySchema),
    notes: z.array(internalNoteSchema),
  }),
});
export type MentionDetail = z.infer<typeof mentionDetailSchema>;

/** A mention as seen in a mailbox; 404 when the mailbox does not show it. */
export const getMention = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/mentions/:mentionId',
  status: 200,
  response: mentionDetailSchema,
});

/** What triage changes, see the domain. */
export const mentionChangeSchema = triageChangeSchema;
export type MentionChange = z.infer<typeof mentionChangeSchema>;

export const changeMention = defineEndpoint({
  method: 'PATCH',
  path: '/mentions/:mentionId',
  status: 200,
  request: mentionChangeSchema,
  response: mentionSchema,
});
