import { useEffect, useEffectEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ReplyRequest } from '../../contract/replies';
import type { UndoSeconds } from '../../domain/reply/undo-seconds';
import { findReconciler } from '../drafts/sending/asking-store';
import { followSent, reconcileDraft, sendDraft } from '../drafts/sending/send-drafts';

/**
 * Sends the reply of a draft, at once or by way of the Outbox; see create-draft-sender for why it goes out
 * once. What comes back is written into the draft even when the mention is no longer on the screen.
 * @param onSent the profile as which it went out
 */
export function useSendReply({
  mentionId,
  draftName,
  onSent,
}: {
  mentionId: string;
  draftName: string;
  onSent: (profileId: string) => void;
}): { send: (request: ReplyRequest, undoSeconds: UndoSeconds) => void; retry: () => void } {
  const client = useQueryClient();
  const place = { name: draftName, mentionId };
  const hear = useEffectEvent((name: string, profileId: string) => {
    if (name === draftName) onSent(profileId);
  });
  useEffect(
    () =>
      followSent((name, profileId) => {
        hear(name, profileId);
      }),
    [],
  );

  return {
    send(request, undoSeconds) {
      void sendDraft(client, place, request, undoSeconds).then((asked) => {
        if (typeof asked === 'object') findReconciler()?.note(draftName, asked.lost);
      });
    },
    retry() {
      const reconciler = findReconciler();
      // It also says that it asks, and counts from here.
      if (reconciler !== null) reconciler.askNow(draftName);
      else void reconcileDraft(client, place);
    },
  };
}
