import * as z from 'zod/mini';
import { attachmentSchema } from './attachment';
import { mentionKindSchema } from './service';

export const sentimentSchema = z.enum(['positive', 'neutral', 'negative']);
export type Sentiment = z.infer<typeof sentimentSchema>;

export const prioritySchema = z.enum(['low', 'normal', 'high', 'critical']);
export type Priority = z.infer<typeof prioritySchema>;

/** `open` until someone resolves it. */
export const mentionStatusSchema = z.enum(['open', 'resolved']);
export type MentionStatus = z.infer<typeof mentionStatusSchema>;

/** The most tags that one mention can be given, and the longest tag, in characters. */
export const MAX_TAGS = 20;
export const MAX_TAG_LENGTH = 40;

/** A tag as one gives it: free text on one line, without blanks around it. */
export const tagSchema = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(MAX_TAG_LENGTH), z.regex(/^[^\p{Cc}]*$/u));

/** Who wrote a mention. `followers`: how many follow the author on the service; 0 when unknown. */
export const authorSchema = z.object({
  name: z.string(),
  handle: z.nullable(z.string()),
  followers: z.int().check(z.nonnegative()),
});
export type Author = z.infer<typeof authorSchema>;

/**
 * A post, comment, review or private message that someone wrote to or about the company.
 * - `conversationId`: mentions of one conversation share it; the stable random pick depends on it.
 * - `language`: BCP 47, in lower case (`en`, `fr`, `zh-hant`), or `und` when unknown.
 * - `receivedAt`: ISO 8601 in UTC with milliseconds, so that text order is time order.
 * - `receivingProfileId`: the own profile it was sent to, or whose page it was written on; null if none.
 * - `mentionedProfileIds`: the own profiles that the text mentions.
 * - `attachments`: what the author put beside the text.
 * - `permalink`: its address on the service, or null.
 * - `version`: grows by one with every change (status, assignee …).
 */
export const mentionSchema = z.object({
  id: z.string().check(z.minLength(1)),
  conversationId: z.string().check(z.minLength(1)),
  serviceId: z.string().check(z.minLength(1)),
  kind: mentionKindSchema,
  topicIds: z.array(z.string()),
  author: authorSchema,
  text: z.string(),
  language: z.string(),
  sentiment: sentimentSchema,
  priority: prioritySchema,
  tags: z.array(z.string()),
  status: mentionStatusSchema,
  assigneeId: z.nullable(z.string()),
  receivedAt: z.string(),
  receivingProfileId: z.nullable(z.string()),
  mentionedProfileIds: z.array(z.string()),
  attachments: z.array(attachmentSchema),
  permalink: z.nullable(z.string()),
  version: z.int(),
});
export type Mention = z.infer<typeof mentionSchema>;
