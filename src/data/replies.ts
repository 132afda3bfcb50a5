import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { previewReplies, sendReply } from '../contract/replies';
import type { ReplyPreviewRequest, ReplyRequest } from '../contract/replies';
import { callEndpoint } from './http';

export const replyMutations = {
  /** Publishes a reply. The same key never publishes twice, so a try whose outcome is unknown can be repeated. */
  send: (mentionId: string) =>
    mutationOptions({
      mutationFn: ({ idempotencyKey, reply }: { idempotencyKey: string; reply: ReplyRequest }) =>
        callEndpoint(sendReply, { params: { mentionId }, body: reply, idempotencyKey }),
    }),
};

export const replyPreviewQueries = {
  all: () => ['reply-previews'] as const,
  /** What a setting would change, before it is saved. */
  of: (request: ReplyPreviewRequest) =>
    queryOptions({
      queryKey: [...replyPreviewQueries.all(), request],
      queryFn: ({ signal }) => callEndpoint(previewReplies, { body: request, signal }),
      placeholderData: keepPreviousData,
      gcTime: 60_000,
    }),
};
