import { mutationOptions, queryOptions } from '@tanstack/react-query';
import {
  createCannedReply,
  deleteCannedReply,
  listCannedReplies,
  saveCannedReply,
} from '../contract/canned-replies';
import type { CannedReplyContent } from '../contract/canned-replies';
import { callEndpoint } from './http';
import { readAllPages } from './read-all-pages';

export const cannedReplyQueries = {
  all: () => ['canned-replies'] as const,
  /** Those of the account, by name. */
  list: () =>
    queryOptions({
      queryKey: [...cannedReplyQueries.all(), 'list'],
      queryFn: ({ signal }) => readAllPages(listCannedReplies, signal),
    }),
};

export const cannedReplyMutations = {
  /** Adds one; the same key never adds twice. */
  create: () =>
    mutationOptions({
      mutationFn: ({ key, content }: { key: string; content: CannedReplyContent }) =>
        callEndpoint(createCannedReply, { body: content, idempotencyKey: key }),
    }),
  /** Saves one; `version`: the one the content was made from. */
  save: (cannedReplyId: string) =>
    mutationOptions({
      mutationFn: ({ version, content }: { version: number; content: CannedReplyContent }) =>
        callEndpoint(saveCannedReply, { params: { cannedReplyId }, body: content, version }),
    }),
  delete: (cannedReplyId: string) =>
    mutationOptions({
      mutationFn: ({ version }: { version: number }) =>
        callEndpoint(deleteCannedReply, { params: { cannedReplyId }, version }),
    }),
};
