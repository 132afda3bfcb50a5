import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { getSmartFolder, listSmartFolders, saveSmartFolder } from '../contract/smart-folders';
import type { SmartFolderSettings } from '../contract/smart-folders';
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
  /** Saves a smart folder; `version`: the one the settings were made from. */
  save: (smartFolderId: string) =>
    mutationOptions({
      mutationFn: ({ version, settings }: { version: number; settings: SmartFolderSettings }) =>
        callEndpoint(saveSmartFolder, { params: { smartFolderId }, body: settings, version }),
    }),
};
