import * as z from 'zod/mini';
import { smartFolderSchema } from '../domain/smart-folder';
import { defineEndpoint } from './endpoint';
import { lastChangeSchema } from './last-change';
import { pageOf, pageQuerySchema } from './page';

/** The smart folders of all mailboxes; those of one lie in the order of its `smartFolderIds`, not of this list. */
export const listSmartFolders = defineEndpoint({
  method: 'GET',
  path: '/smart-folders',
  status: 200,
  query: pageQuerySchema,
  response: pageOf(smartFolderSchema),
});

/** A smart folder as its settings show it: with who saved it last. */
export const smartFolderDetailSchema = z.extend(smartFolderSchema, lastChangeSchema.shape);
export type SmartFolderDetail = z.infer<typeof smartFolderDetailSchema>;

export const getSmartFolder = defineEndpoint({
  method: 'GET',
  path: '/smart-folders/:smartFolderId',
  status: 200,
  response: smartFolderDetailSchema,
});

/** What a save of a smart folder carries. */
export const smartFolderSettingsSchema = z.omit(smartFolderSchema, {
  id: true,
  mailboxId: true,
  version: true,
});
export type SmartFolderSettings = z.infer<typeof smartFolderSettingsSchema>;

/**
 * A new smart folder, below all others of its mailbox. `restoredFrom`: the history's entry of a folder that
 * was deleted, which then comes back under its own id; it must be one of this mailbox. Asking again with
 * the same key or entry gives the folder that is there; 422 `key-reused` when that has other settings.
 */
export const createSmartFolderSchema = z.extend(smartFolderSettingsSchema, {
  restoredFrom: z.optional(z.string()),
});
export type CreateSmartFolder = z.infer<typeof createSmartFolderSchema>;

export const createSmartFolder = defineEndpoint({
  method: 'POST',
  path: '/mailboxes/:mailboxId/smart-folders',
  status: 201,
  isIdempotent: true,
  request: createSmartFolderSchema,
  response: smartFolderDetailSchema,
});

/** Deletes a smart folder and takes it out of its mailbox's order. No mention goes with it. */
export const deleteSmartFolder = defineEndpoint({
  method: 'DELETE',
  path: '/smart-folders/:smartFolderId',
  status: 204,
  isConditional: true,
  response: z.undefined(),
});

export const saveSmartFolder = defineEndpoint({
  method: 'PUT',
  path: '/smart-folders/:smartFolderId',
  status: 200,
  isConditional: true,
  request: smartFolderSettingsSchema,
  response: smartFolderDetailSchema,
});
