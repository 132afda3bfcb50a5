import * as z from 'zod/mini';
import { mailboxSchema } from '../domain/mailbox';
import { replyWithSchema } from '../domain/reply-with';
import { replySettingsTargetSchema } from '../domain/reply-settings-target';
import { smartFolderSchema } from '../domain/smart-folder';
import { defineEndpoint } from './endpoint';
import { mailboxSettingsSchema } from './mailboxes';
import { pageOf, pageQuery } from './page';
import { smartFolderSettingsSchema } from './smart-folders';

/**
 * The history of reply settings: every save of a mailbox's or smart folder's settings, for ever; and the
 * saving of several as one step.
 */

/**
 * What a save changed.
 * - `at`: ISO 8601, UTC. `userId`: who saved.
 * - `settingsRevision`: of the account, from this save on; those saved as one step share it.
 * - `mailboxId`: the mailbox, or that of the smart folder.
 * - `before`: null when it was created by this save; `after`: null when it was deleted.
 * - `changedMentions` of `mentions`: how many change who answers, for whoever saved, as the dialog counts:
 *   all of the mailbox with no folder open, or those that the folder holds before or after, with it open. Of
 *   a mailbox that is created or deleted: of all that it shows, those that no other mailbox does.
 */
const base = {
  id: z.string(),
  at: z.string(),
  userId: z.string(),
  settingsRevision: z.int(),
  mailboxId: z.string(),
  mentions: z.int(),
  changedMentions: z.int(),
};
export const replySettingsChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('mailbox'),
    before: z.nullable(mailboxSettingsSchema),
    after: z.nullable(mailboxSettingsSchema),
  }),
  z.object({
    ...base,
    kind: z.literal('smart-folder'),
    smartFolderId: z.string(),
    before: z.nullable(smartFolderSettingsSchema),
    after: z.nullable(smartFolderSettingsSchema),
  }),
]);
export type ReplySettingsChange = z.infer<typeof replySettingsChangeSchema>;

/**
 * Newest first: of one mailbox (without its folders), of one smart folder, or of the account when neither
 * is named.
 */
export const listReplySettingsChanges = defineEndpoint({
  method: 'GET',
  path: '/reply-settings-changes',
  status: 200,
  query: z.object({
    ...pageQuery,
    mailboxId: z.optional(z.string()),
    smartFolderId: z.optional(z.string()),
  }),
  response: pageOf(replySettingsChangeSchema),
});

export const getReplySettingsChange = defineEndpoint({
  method: 'GET',
  path: '/reply-settings-changes/:changeId',
  status: 200,
  response: replySettingsChangeSchema,
});

/** A new Reply with of a mailbox or smart folder, made from `version` of it. */
export const replyWithChangeSchema = z.object({
  target: replySettingsTargetSchema,
  version: z.int(),
  replyWith: replyWithSchema,
});
export type ReplyWithChange = z.infer<typeof replyWithChangeSchema>;

/** The most settings that one step can save. */
export const MAX_REPLY_WITH_CHANGES = 5_000;

/**
 * Saves Reply with of several mailboxes and smart folders, all or none: with one that was saved by someone
 * else meanwhile, 412 `stale-reply-settings` names each of those; 422 names each choice that does not fit
 * (`changes.2.replyWith.choices.x.profileId`). Naming a target twice is refused.
 */
export const saveReplySettings = defineEndpoint({
  method: 'POST',
  path: '/reply-settings-changes',
  status: 201,
  request: z.object({
    changes: z
      .array(replyWithChangeSchema)
      .check(z.minLength(1), z.maxLength(MAX_REPLY_WITH_CHANGES)),
  }),
  response: z.object({
    settingsRevision: z.int(),
    mailboxes: z.array(mailboxSchema),
    smartFolders: z.array(smartFolderSchema),
  }),
});
