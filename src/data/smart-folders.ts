import { mutationOptions, queryOptions } from '@tanstack/react-query';
import {
  createSmartFolder,
  deleteSmartFolder,
  getSmartFolder,
  listSmartFolders,
  saveSmartFolder,
} from '../contract/smart-folders';
import type { CreateSmartFolder, SmartFolderSettings } from '../contract/smart-folders';
import { callEndpoint } from './http';
import { readAllPages } from './read-all-pages';

export const smartFolderQueries = {
  all: () => ['smart-folders'] as const,
  /** Those of all mailboxes. */
  list: () =>
    queryOptions({
      queryKey: [...smartFolderQueries.all(), 'list'],
      queryFn: ({ signal }) => readAllPages(listSmartFolders, signal),
    }),
  detail: (smartFolderId: string) =>
    queryOptions({
      queryKey: [...smartFolderQueries.all(), 'detail', smartFolderId],
      queryFn: ({ signal }) => callEndpoint(getSmartFolder, { params: { smartFolderId }, signal }),
    }),
};

export const smartFolderMutations = {
  /** Creates a folder of a mailbox; with the same key only once, however often it is tried. */
  create: (mailboxId: string, idempotencyKey: string) =>
    mutationOptions({
      mutationFn: (folder: CreateSmartFolder) =>
        callEndpoint(createSmartFolder, { params: { mailboxId }, body: folder, idempotencyKey }),
    }),
  /** Deletes a folder; `version`: the one that was looked at. */
  delete: (smartFolderId: string) =>
    mutationOptions({
      mutationFn: (version: number) =>
        callEndpoint(deleteSmartFolder, { params: { smartFolderId }, version }),
    }),
  /** Saves a smart folder; `version`: the one the settings were made from. */
  save: (smartFolderId: string) =>
    mutationOptions({
      mutationFn: ({ version, settings }: { version: number; settings: SmartFolderSettings }) =>
        callEndpoint(saveSmartFolder, { params: { smartFolderId }, body: settings, version }),
    }),
};
