import { mutationOptions, queryOptions } from '@tanstack/react-query';
import {
  getBulkReply,
  previewBulkReply,
  queueBulkReply,
  withdrawBulkReply,
} from '../contract/bulk-replies';
import type { BulkReplyRequest, BulkReplyTable } from '../contract/bulk-replies';
import type { MentionSelection } from '../contract/mention-changes';
import { bulkReplyKeys } from './bulk-reply-keys';
import { callEndpoint } from './http';
import { repeatable } from './repeatable';

export const bulkReplyQueries = {
  /**
   * The table of who answers these mentions. It stays as it was made, whatever changes: what is sent is
   * what it says. `number`: another one makes it anew.
   */
  table: (
    mailboxId: string,
    {
      openFolderId,
      selection,
      number,
    }: { openFolderId: string | null; selection: MentionSelection; number: number },
  ) =>
    queryOptions({
      queryKey: [...bulkReplyKeys.all, 'table', mailboxId, openFolderId, selection, number],
      queryFn: ({ signal }) =>
        callEndpoint(previewBulkReply, {
          params: { mailboxId },
          body: { selection, openFolderId },
          signal,
        }),
      staleTime: 'static',
      gcTime: 0,
    }),
  /**
   * How the conversation of each mention of a table stands, by the mention's id: what a table says of it grows
   * old. Begins with what the table has.
   */
  conversations: (mailboxId: string, openFolderId: string | null, table: BulkReplyTable) => {
    const ids = table.mentions.map(({ id }) => id);
    return queryOptions({
      queryKey: [...bulkReplyKeys.conversations, mailboxId, openFolderId, ids],
      queryFn: async ({ signal }) => {
        const selection = { kind: 'mentions' as const, ids };
        const params = { mailboxId };
        const body = { selection, openFolderId };
        return readConversations(await callEndpoint(previewBulkReply, { params, body, signal }));
      },
      initialData: () => readConversations(table),
      structuralSharing: false,
      gcTime: 0,
    });
  },
  /** How the replies stand that were sent under a key. */
  detail: (bulkReplyId: string) =>
    queryOptions({
      queryKey: [...bulkReplyKeys.all, 'detail', bulkReplyId],
      queryFn: ({ signal }) => callEndpoint(getBulkReply, { params: { bulkReplyId }, signal }),
    }),
};

function readConversations({ mentions }: BulkReplyTable) {
  return new Map(mentions.map((mention) => [mention.id, mention]));
}

export const bulkReplyMutations = {
  /** Sends them all. The same key never sends twice, so a try whose outcome is unknown can be repeated. */
  queue: (mailboxId: string) =>
    mutationOptions({
      mutationKey: bulkReplyKeys.sending,
      meta: repeatable,
      mutationFn: ({
        idempotencyKey,
        request,
      }: {
        idempotencyKey: string;
        request: BulkReplyRequest;
      }) => callEndpoint(queueBulkReply, { params: { mailboxId }, body: request, idempotencyKey }),
    }),
  /** Takes back what still waits; may be repeated when no answer came. */
  withdraw: () =>
    mutationOptions({
      meta: repeatable,
      mutationFn: (bulkReplyId: string) =>
        callEndpoint(withdrawBulkReply, { params: { bulkReplyId } }),
    }),
};
