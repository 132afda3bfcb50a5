import * as z from 'zod/mini';
import { replyWithSchema } from './reply-with';

/** The most topics that one mailbox can show. */
export const MAX_MAILBOX_TOPICS = 20;

/** The longest name of a mailbox or smart folder, in characters. */
export const MAX_NAME_LENGTH = 80;

export const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_NAME_LENGTH));

/**
 * The mentions of one or more topics, usually one team's work.
 * - `smartFolderIds`: its smart folders, topmost first; the order decides which folder speaks.
 * - `version`: grows by one with every save of the mailbox itself (not of its folders).
 */
export const mailboxSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: nameSchema,
  topicIds: z.array(z.string()).check(z.minLength(1), z.maxLength(MAX_MAILBOX_TOPICS)),
  replyWith: replyWithSchema,
  smartFolderIds: z.array(z.string()),
  version: z.int(),
});
export type Mailbox = z.infer<typeof mailboxSchema>;
