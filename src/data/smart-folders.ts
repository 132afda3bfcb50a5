import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { getSmartFolder, saveSmartFolder } from '../contract/smart-folders';
import type { SmartFolderSettings } from '../contract/smart-folders';
import { callEndpoint } from './http';

export const smartFolderQueries = {
  all: () => ['smart-folders'] as const,
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
