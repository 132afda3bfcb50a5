import * as z from 'zod/mini';
import { hideableFolderIds } from './default-folder';
import { replyWithSchema } from './reply-with';
import { replyTargetSchema } from './waiting/reply-target';

/** The most topics that one mailbox can show. */
export const MAX_MAILBOX_TOPICS = 20;

/** The longest name of a mailbox or smart folder, in characters. */
export const MAX_NAME_LENGTH = 80;

export const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_NAME_LENGTH));

export const hiddenFolderIdsSchema = z.array(z.enum(hideableFolderIds));

/**
 * The mentions of one or more topics, usually one team's work.
 * - `smartFolderIds`: its smart folders, topmost first; the order decides which folder speaks.
 * - `hiddenFolderIds`: the default folders that are switched off, in their order; left out while none is.
 * - `replyTarget`: within what time its mentions are to be answered; left out while there is no target.
 * - `version`: grows by one with every save of the mailbox itself (not of its folders), and when one of its
 *   smart folders comes or goes.
 */
export const mailboxSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: nameSchema,
  topicIds: z.array(z.string()).check(z.minLength(1), z.maxLength(MAX_MAILBOX_TOPICS)),
  replyWith: replyWithSchema,
  smartFolderIds: z.array(z.string()),
  hiddenFolderIds: z.optional(hiddenFolderIdsSchema),
  replyTarget: z.optional(replyTargetSchema),
  version: z.int(),
});
export type Mailbox = z.infer<typeof mailboxSchema>;
