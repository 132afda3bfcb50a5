import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query';
import {
  getReplySettingsChange,
  listReplySettingsChanges,
  saveReplySettings,
} from '../contract/reply-settings-changes';
import type { ReplyWithChange } from '../contract/reply-settings-changes';
import type { ReplySettingsTarget } from '../domain/reply-settings-target';
import { callEndpoint } from './http';

export const replySettingsChangeQueries = {
  all: () => ['reply-settings-changes'] as const,
  /** The history of a mailbox or smart folder, or of the account; newest first. */
  list: (target: ReplySettingsTarget | null) =>
    infiniteQueryOptions({
      queryKey: [...replySettingsChangeQueries.all(), 'list', target],
      queryFn: ({ pageParam, signal }) =>
        callEndpoint(listReplySettingsChanges, {
          query: {
            ...(pageParam === null ? {} : { cursor: pageParam }),
            ...(target?.kind === 'mailbox' ? { mailboxId: target.id } : {}),
            ...(target?.kind === 'smart-folder' ? { smartFolderId: target.id } : {}),
          },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  detail: (changeId: string) =>
    queryOptions({
      queryKey: [...replySettingsChangeQueries.all(), 'detail', changeId],
      queryFn: ({ signal }) =>
        callEndpoint(getReplySettingsChange, { params: { changeId }, signal }),
      staleTime: Infinity,
    }),
};

export const replySettingsMutations = {
  /** Saves Reply with of several mailboxes and smart folders, all or none. */
  save: () =>
    mutationOptions({
      mutationFn: (changes: readonly ReplyWithChange[]) =>
        callEndpoint(saveReplySettings, { body: { changes: [...changes] } }),
    }),
};
