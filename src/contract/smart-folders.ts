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

export const saveSmartFolder = defineEndpoint({
  method: 'PUT',
  path: '/smart-folders/:smartFolderId',
  status: 200,
  right: 'manage-smart-folders',
  isConditional: true,
  request: smartFolderSettingsSchema,
  response: smartFolderDetailSchema,
});
