import { useMutation } from '@tanstack/react-query';
import type { OutboxReply } from '../../contract/outbox';
import { outboxMutations } from '../../data/outbox';
import { changeStoredDraft } from './draft-store';
import type { DraftBeginning } from './draft-beginning';
import { saysTooLate } from './refusal';
import type { SenderChoice } from './sender';
import { summarizeAnswer } from './sender';

type Returned = Pick<
  OutboxReply,
  'id' | 'text' | 'isPrivate' | 'chosenBy' | 'profileId' | 'resolution' | 'settingsRevision'
>;

/**
 * Takes a reply back from the Outbox into the draft of its mention. The text is in the draft store before
 * anything is asked, so it outlives a reload and an answer that does not come.
 * @param onRefused it was too late: the reply was published
 */
export function useTakeBack(
  draftName: string,
  { onDone, onRefused }: { onDone: () => void; onRefused: () => void },
): {
  takeBack: (reply: Returned, place: Omit<DraftBeginning, 'at' | 'settingsRevision'>) => void;
  askAgain: (outboxReplyId: string) => void;
  isAsking: boolean;
} {
  const { mutate, isPending } = useMutation({
    ...outboxMutations.withdraw(),
    onSuccess: (_reply, id) => {
      changeStoredDraft(draftName, { type: 'undone', id });
      onDone();
    },
    onError: (error, id) => {
      const isTooLate = saysTooLate(error);
      changeStoredDraft(draftName, { type: isTooLate ? 'undo-refused' : 'undo-lost', id });
      if (isTooLate) onRefused();
    },
  });
  return {
    isAsking: isPending,
    askAgain: mutate,
    takeBack(reply, place) {
      changeStoredDraft(draftName, {
        type: 'undo-started',
        undo: {
          outboxReplyId: reply.id,
          text: reply.text,
          isPrivate: reply.isPrivate === true,
          choice: readChoice(reply),
          seen: summarizeAnswer(reply.resolution),
          begun: { ...place, settingsRevision: reply.settingsRevision, at: Date.now() },
        },
      });
      mutate(reply.id);
    },
  };
}

function readChoice({ chosenBy, profileId }: Returned): SenderChoice {
  return chosenBy === 'resolved' ? { by: 'resolved' } : { by: chosenBy, profileId };
}
