import * as z from 'zod/mini';
import { defaultFolderIdSchema } from '../domain/default-folder';
import { mailboxSchema } from '../domain/mailbox';
import { smartFolderSchema } from '../domain/smart-folder';
import { defineEndpoint } from './endpoint';
import { lastChangeSchema } from './last-change';
import { pageOf, pageQuerySchema } from './page';

/** A mailbox with the number of mentions in its Inbox. */
export const mailboxListItemSchema = z.extend(mailboxSchema, { inboxCount: z.int() });
export type MailboxListItem = z.infer<typeof mailboxListItemSchema>;

export const listMailboxes = defineEndpoint({
  method: 'GET',
  path: '/mailboxes',
  status: 200,
  query: pageQuerySchema,
  response: pageOf(mailboxListItemSchema),
});

/** A mailbox as its settings show it: with who saved it last. */
export const mailboxDetailSchema = z.extend(mailboxSchema, lastChangeSchema.shape);
export type MailboxDetail = z.infer<typeof mailboxDetailSchema>;

export const getMailbox = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId',
  status: 200,
  response: mailboxDetailSchema,
});

/** What a save of a mailbox carries. `smartFolderIds` must name just its smart folders, in the new order. */
export const mailboxSettingsSchema = z.omit(mailboxSchema, { id: true, version: true });
export type MailboxSettings = z.infer<typeof mailboxSettingsSchema>;

export const saveMailbox = defineEndpoint({
  method: 'PUT',
  path: '/mailboxes/:mailboxId',
  status: 200,
  isConditional: true,
  request: mailboxSettingsSchema,
  response: mailboxDetailSchema,
});

/** A new mailbox, without smart folders. Asking again with the same key gives the one that is there. */
export const newMailboxSchema = z.omit(mailboxSettingsSchema, { smartFolderIds: true });
export type NewMailbox = z.infer<typeof newMailboxSchema>;

export const createMailbox = defineEndpoint({
  method: 'POST',
  path: '/mailboxes',
  status: 201,
  isIdempotent: true,
  request: newMailboxSchema,
  response: mailboxDetailSchema,
});

/** Deletes a mailbox with its smart folders. No mention goes with it. */
export const deleteMailbox = defineEndpoint({
  method: 'DELETE',
  path: '/mailboxes/:mailboxId',
  status: 204,
  isConditional: true,
  response: z.undefined(),
});

/** How many mentions a mailbox shows, and how many of them no other mailbox does. */
export const getMailboxReach = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/reach',
  status: 200,
  response: z.object({ mentions: z.int(), onlyHere: z.int() }),
});

/** The languages and tags that the mentions of a mailbox have, in code unit order; to choose from. */
export const listMentionValues = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/mention-values',
  status: 200,
  response: z.object({ languages: z.array(z.string()), tags: z.array(z.string()) }),
});

/** A smart folder with the number of mentions in it, for whoever asks. */
export const smartFolderListItemSchema = z.extend(smartFolderSchema, { count: z.int() });
export type SmartFolderListItem = z.infer<typeof smartFolderListItemSchema>;

/**
 * The folders of a mailbox with their counts: the default folders that are not switched off, and the smart
 * folders in their order.
 */
export const mailboxFoldersSchema = z.object({
  defaultFolders: z.array(z.object({ id: defaultFolderIdSchema, count: z.int() })),
  smartFolders: z.array(smartFolderListItemSchema),
});
export type MailboxFolders = z.infer<typeof mailboxFoldersSchema>;

export const listMailboxFolders = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/folders',
  status: 200,
  response: mailboxFoldersSchema,
});
