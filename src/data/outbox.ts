import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { MAX_PAGE_SIZE } from '../contract/page';
import { listOutbox, queueReply, retryReply, withdrawReply } from '../contract/outbox';
import type { OutboxItem, QueueReplyRequest } from '../contract/outbox';
import { callEndpoint } from './http';
import { repeatable } from './repeatable';

export const outboxQueries = {
  all: () => ['outbox'] as const,
  /** What waits and what has failed of one's own replies from a mailbox. */
  list: (mailboxId: string) =>
    queryOptions({
      queryKey: [...outboxQueries.all(), 'list', mailboxId],
      queryFn: async ({ signal }) => {
        const items: OutboxItem[] = [];
        let cursor: string | null = null;
        do {
          const query: { limit: string; cursor?: string } = {
            limit: String(MAX_PAGE_SIZE),
            ...(cursor === null ? {} : { cursor }),
          };
          const page: { items: OutboxItem[]; nextCursor: string | null } = await callEndpoint(
            listOutbox,
            { params: { mailboxId }, query, signal },
          );
          items.push(...page.items);
          cursor = page.nextCursor;
        } while (cursor !== null);
        return items;
      },
    }),
};

export const outboxMutations = {
  /** Sends a reply that can be taken back for a while. The same key never queues twice. */
  queue: (mentionId: string) =>
    mutationOptions({
      meta: repeatable,
      mutationFn: ({
        idempotencyKey,
        reply,
      }: {
        idempotencyKey: string;
        reply: QueueReplyRequest;
      }) => callEndpoint(queueReply, { params: { mentionId }, body: reply, idempotencyKey }),
    }),
  /** Takes a reply back; may be repeated with the same key when no answer came. */
  withdraw: () =>
    mutationOptions({
      meta: repeatable,
      mutationFn: ({ outboxReplyId, key }: { outboxReplyId: string; key: string }) =>
        callEndpoint(withdrawReply, { params: { outboxReplyId }, idempotencyKey: key }),
    }),
  /** Sends a failed reply again, as the profile that was shown. */
  retry: () =>
    mutationOptions({
      mutationFn: ({
        outboxReplyId,
        ...body
      }: {
        outboxReplyId: string;
        openFolderId: string | null;
        profileId: string;
        chosenBy: 'resolved' | 'alternative';
        settingsRevision: number;
      }) => callEndpoint(retryReply, { params: { outboxReplyId }, body }),
    }),
};
