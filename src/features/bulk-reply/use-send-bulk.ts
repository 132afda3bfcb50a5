import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BulkReplyRequest } from '../../contract/bulk-replies';
import { bulkReplyMutations, bulkReplyQueries } from '../../data/bulk-replies';
import { isProblem } from '../../data/http';
import { readFailedOutcome } from '../drafts/refusal';
import type { Refusal } from '../drafts/refusal';
import { giveBulkKey, isBulkUnkept, noteBulkSent } from './bulk-draft-store';

export interface BulkSending {
  isPending: boolean;
  /** No answer came: it may have been sent or not. */
  isOutcomeUnknown: boolean;
  refusal: Refusal | null;
  /** Sends a text, which the requests were made from; false where another tab has written another one by now. */
  send: (request: BulkReplyRequest, text: string) => boolean;
  /** Asks again for what was sent last, under the same key. */
  retry: () => void;
}

/**
 * Sends the replies. The key is stored before anything leaves, and kept until it is known what came of
 * it: whatever gets lost on the way, a second try under it can only repeat the first. Where it cannot be
 * stored nothing is sent; the text says then that it is not kept.
 */
export function useSendBulk({
  mailboxId,
  draftName,
  onSent,
  onSentElsewhere,
}: {
  mailboxId: string;
  draftName: string;
  onSent: (key: string) => void;
  /** Something else was sent under the key: by another tab, or by a try that was given up. */
  onSentElsewhere: (key: string) => void;
}): BulkSending {
  const queryClient = useQueryClient();
  const sentText = useRef('');
  const { mutate, isPending, error, variables } = useMutation({
    ...bulkReplyMutations.queue(mailboxId),
    onSuccess: (bulk) => {
      queryClient.setQueryData(bulkReplyQueries.detail(bulk.id).queryKey, bulk);
      noteBulkSent(draftName, bulk.id, sentText.current);
      onSent(bulk.id);
    },
    onError: (refused, { idempotencyKey }) => {
      if (isProblem(refused, '/problems/key-reused')) onSentElsewhere(idempotencyKey);
    },
  });
  const failed = error === null ? null : readFailedOutcome(error);
  return {
    isPending,
    isOutcomeUnknown: !isPending && failed?.outcome === 'lost',
    refusal: !isPending && failed?.outcome === 'refused' ? failed.refusal : null,
    send(request, text) {
      const idempotencyKey = giveBulkKey(draftName, text);
      if (idempotencyKey === null) return false;
      if (isBulkUnkept(draftName)) return true;
      sentText.current = text;
      mutate({ idempotencyKey, request });
      return true;
    },
    retry() {
      if (variables !== undefined) mutate(variables);
    },
  };
}
