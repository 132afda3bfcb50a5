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
  right: 'manage-mailboxes',
  isConditional: true,
  request: mailboxSettingsSchema,
  response: mailboxDetailSchema,
});

/** A smart folder with the number of mentions in it, for whoever asks. */
export const smartFolderListItemSchema = z.extend(smartFolderSchema, { count: z.int() });
export type SmartFolderListItem = z.infer<typeof smartFolderListItemSchema>;

/** The folders of a mailbox with their counts: default folders first, smart folders in their order. */
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
