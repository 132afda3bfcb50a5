import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query';
import { changeMention, getMention, listMentions } from '../contract/mentions';
import type { MentionChange } from '../contract/mentions';
import { callEndpoint } from './http';

/** How many mentions one request brings. */
const PAGE_SIZE = 100;

export const mentionQueries = {
  all: () => ['mentions'] as const,
  /** The mentions of a default or smart folder, newest first, page by page. */
  list: (mailboxId: string, folderId: string) =>
    infiniteQueryOptions({
      queryKey: [...mentionQueries.all(), 'list', mailboxId, folderId],
      queryFn: ({ pageParam, signal }) =>
        callEndpoint(listMentions, {
          params: { mailboxId },
          query: {
            folderId,
            limit: String(PAGE_SIZE),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  detail: (mailboxId: string, mentionId: string) =>
    queryOptions({
      queryKey: [...mentionQueries.all(), 'detail', mailboxId, mentionId],
      queryFn: ({ signal }) =>
        callEndpoint(getMention, { params: { mailboxId, mentionId }, signal }),
    }),
};

export const mentionMutations = {
  /** Changes whichever mention it is told. */
  changeOne: () =>
    mutationOptions({
      mutationFn: ({ mentionId, change }: { mentionId: string; change: MentionChange }) =>
        callEndpoint(changeMention, { params: { mentionId }, body: change }),
    }),
  change: (mentionId: string) =>
    mutationOptions({
      mutationFn: (change: MentionChange) =>
        callEndpoint(changeMention, { params: { mentionId }, body: change }),
    }),
};
