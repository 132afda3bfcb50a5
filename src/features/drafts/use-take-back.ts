import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OutboxItem, OutboxReply } from '../../contract/outbox';
import { outboxMutations, outboxQueries } from '../../data/outbox';
import { changeStoredDraft, readDraft } from './draft-store';
import type { DraftBeginning } from './draft-beginning';
import { readUndoFailure } from './refusal';
import type { UndoFailure } from './refusal';
import type { SenderChoice } from './sender';
import { summarizeAnswer } from './sender';
import { withdrawalKeys } from './withdrawal-keys';

type Returned = Pick<
  OutboxReply,
  'id' | 'text' | 'isPrivate' | 'chosenBy' | 'profileId' | 'resolution' | 'settingsRevision'
>;

/** What came of it, where that is known. */
export type UndoNews = 'undone' | Exclude<UndoFailure, 'lost'>;

/**
 * Takes a reply back from the Outbox into the draft of its mention. The text is in the draft store before
 * anything is asked, so it outlives a reload and an answer that does not come. Where the browser does not
 * store it, it is asked for nevertheless: what was published could not be taken back any more.
 */
export function useTakeBack(
  draftName: string,
  onNews: (news: UndoNews) => void,
): {
  takeBack: (reply: Returned, place: Omit<DraftBeginning, 'at' | 'settingsRevision'>) => void;
  askAgain: (outboxReplyId: string) => void;
  isAsking: boolean;
} {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    ...outboxMutations.withdraw(),
    onSuccess: (_reply, { outboxReplyId: id, key: askedUnder }) => {
      changeStoredDraft(draftName, { type: 'undone', id, askedUnder });
      // It does not wait for the list to be fetched anew, which may take its time.
      client.setQueriesData<OutboxItem[]>({ queryKey: outboxQueries.all() }, (items) =>
        items?.filter((item) => item.id !== id),
      );
      onNews('undone');
    },
    onError: (error, { outboxReplyId: id, key: askedUnder }) => {
      const failure = readUndoFailure(error);
      changeStoredDraft(draftName, { type: eventOf[failure], id, askedUnder });
      if (failure !== 'lost') onNews(failure);
    },
  });

  function ask(outboxReplyId: string) {
    const undo = readDraft(draftName).undos.find((each) => each.outboxReplyId === outboxReplyId);
    if (undo !== undefined) mutate({ outboxReplyId, key: undo.key });
  }

  return {
    isAsking: isPending,
    askAgain: ask,
    takeBack(reply, place) {
      changeStoredDraft(draftName, {
        type: 'undo-started',
        undo: {
          outboxReplyId: reply.id,
          key: withdrawalKeys.toTakeBack(readDraft(draftName), reply.id),
          text: reply.text,
          isPrivate: reply.isPrivate === true,
          choice: readChoice(reply),
          seen: summarizeAnswer(reply.resolution),
          begun: { ...place, settingsRevision: reply.settingsRevision, at: Date.now() },
        },
      });
      ask(reply.id);
    },
  };
}

const eventOf = {
  tooLate: 'undo-refused',
  elsewhere: 'undo-refused',
  gone: 'undone',
  lost: 'undo-lost',
} as const satisfies Record<UndoFailure, string>;

function readChoice({ chosenBy, profileId }: Returned): SenderChoice {
  return chosenBy === 'resolved' ? { by: 'resolved' } : { by: chosenBy, profileId };
}
