import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReplyRequest } from '../../contract/replies';
import type { UndoSeconds } from '../../domain/reply/undo-seconds';
import { mentionQueries } from '../../data/mentions';
import { outboxMutations, outboxQueries } from '../../data/outbox';
import { replyMutations } from '../../data/replies';
import { isDraftLocked } from '../drafts/draft';
import { changeStoredDraft, isDraftUnkept, readDraft } from '../drafts/draft-store';
import { readFailedOutcome } from '../drafts/refusal';

/**
 * Sends the reply of a draft, at once or by way of the Outbox. The try is stored before it leaves, so a second click, a reload or a lost
 * answer can only repeat it. What comes back is written into the draft even when the mention is no longer
 * on the screen.
 * @param onSent the profile as which it went out
 */
export function useSendReply({
  mailboxId,
  mentionId,
  draftName,
  onSent,
}: {
  mailboxId: string;
  mentionId: string;
  draftName: string;
  onSent: (profileId: string) => void;
}): { send: (request: ReplyRequest, undoSeconds: UndoSeconds) => void; retry: () => void } {
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    ...replyMutations.send(mentionId),
    onSuccess: ({ reply, mention }) => {
      changeStoredDraft(draftName, { type: 'sent' });
      queryClient.setQueryData(
        mentionQueries.detail(mailboxId, mentionId).queryKey,
        (detail) =>
          detail && {
            ...detail,
            mention,
            conversation: {
              ...detail.conversation,
              replies: [...detail.conversation.replies.filter(({ id }) => id !== reply.id), reply],
            },
          },
      );
      onSent(reply.profileId);
    },
    onError: noteFailure,
  });
  const { mutate: queue } = useMutation({
    ...outboxMutations.queue(mentionId),
    onSuccess: (reply) => {
      changeStoredDraft(draftName, { type: 'sent' });
      if (reply.status !== 'waiting') return;
      queryClient.setQueryData(outboxQueries.list(mailboxId).queryKey, (items) => [
        { ...reply, mention: null, now: null },
        ...(items ?? []).filter(({ id }) => id !== reply.id),
      ]);
    },
    onError: noteFailure,
  });

  function noteFailure(error: Error) {
    const failed = readFailedOutcome(error);
    changeStoredDraft(
      draftName,
      failed.outcome === 'lost'
        ? { type: 'outcome-lost' }
        : { type: 'refused', refusal: failed.refusal },
    );
  }

  function sendStoredAttempt() {
    const { sending } = readDraft(draftName);
    if (sending.phase !== 'sending') return;
    const { idempotencyKey, request, undoSeconds } = sending.attempt;
    if (undoSeconds === 0) mutate({ idempotencyKey, reply: request });
    else queue({ idempotencyKey, reply: { ...request, undoSeconds } });
  }

  return {
    send(request, undoSeconds) {
      if (isDraftLocked(readDraft(draftName))) return;
      changeStoredDraft(draftName, {
        type: 'send-started',
        request,
        undoSeconds,
        newKey: crypto.randomUUID(),
      });
      // A try whose key is not stored would be forgotten by a crash, and could then be made again.
      if (isDraftUnkept(draftName)) {
        changeStoredDraft(draftName, { type: 'refused', refusal: { reason: 'not-stored' } });
        return;
      }
      sendStoredAttempt();
    },
    retry() {
      if (readDraft(draftName).sending.phase !== 'unknown') return;
      changeStoredDraft(draftName, { type: 'retry-started' });
      sendStoredAttempt();
    },
  };
}
