import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReplyRequest } from '../../contract/replies';
import { mentionQueries } from '../../data/mentions';
import { replyMutations } from '../../data/replies';
import { isDraftLocked } from './draft';
import { changeStoredDraft, readDraft } from './draft-store';
import { readFailedOutcome } from './refusal';

/**
 * Sends the reply of a draft. The try is stored before it leaves, so a second click, a reload or a lost
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
}): { send: (request: ReplyRequest) => void; retry: () => void } {
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
    onError: (error) => {
      const failed = readFailedOutcome(error);
      changeStoredDraft(
        draftName,
        failed.outcome === 'lost'
          ? { type: 'outcome-lost' }
          : { type: 'refused', refusal: failed.refusal },
      );
    },
  });

  function sendStoredAttempt() {
    const { sending } = readDraft(draftName);
    if (sending.phase !== 'sending') return;
    const { idempotencyKey, request } = sending.attempt;
    mutate({ idempotencyKey, reply: request });
  }

  return {
    send(request) {
      if (isDraftLocked(readDraft(draftName))) return;
      changeStoredDraft(draftName, {
        type: 'send-started',
        request,
        newKey: crypto.randomUUID(),
      });
      sendStoredAttempt();
    },
    retry() {
      if (readDraft(draftName).sending.phase !== 'unknown') return;
      changeStoredDraft(draftName, { type: 'retry-started' });
      sendStoredAttempt();
    },
  };
}
