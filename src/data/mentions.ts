import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getMention, listMentions, listSearchValues } from '../contract/mentions';
import type { MentionQuery } from '../domain/search/mention-search';
import { writeQuery } from '../domain/search/search-params';
import { callEndpoint } from './http';

/** How many mentions one request brings. */
const PAGE_SIZE = 100;

export const mentionQueries = {
  all: () => ['mentions'] as const,
  /** The mentions of a default or smart folder, or what a search finds of them, page by page. */
  list: (mailboxId: string, folderId: string, search: MentionQuery) =>
    infiniteQueryOptions({
      queryKey: [...mentionQueries.all(), 'list', mailboxId, folderId, writeQuery(search)],
      queryFn: ({ pageParam, signal }) =>
        callEndpoint(listMentions, {
          params: { mailboxId },
          query: {
            ...writeQuery(search),
            folderId,
            limit: String(PAGE_SIZE),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  /** The tags and languages that the mentions of a mailbox have. */
  searchValues: (mailboxId: string) =>
    queryOptions({
      queryKey: [...mentionQueries.all(), 'search-values', mailboxId],
      queryFn: ({ signal }) => callEndpoint(listSearchValues, { params: { mailboxId }, signal }),
    }),
  detail: (mailboxId: string, mentionId: string) =>
    queryOptions({
      queryKey: [...mentionQueries.all(), 'detail', mailboxId, mentionId],
      queryFn: ({ signal }) =>
        callEndpoint(getMention, { params: { mailboxId, mentionId }, signal }),
    }),
};
