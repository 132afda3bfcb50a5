import * as z from 'zod/mini';
import type { Draft } from './draft';
import { draftBeginningSchema, isBlank } from './draft-beginning';
import { answerSchema, senderChoiceSchema } from './sender';

/**
 * A reply that is taken back into the draft of its mention. What is asked for is stored before it is
 * asked, so that neither a lost answer nor a reload can lose the text: the undo is then in doubt, and is
 * asked for again. Where something new was written meanwhile, the returned text stands above it; where a
 * try to send that is under way, it waits until that has come out. What was private stays so: a text that
 * comes back to a public one makes the whole of it private, never the other way round.
 */

/** - `isInDoubt`: no answer came. */
export const draftUndoSchema = z.object({
  outboxReplyId: z.string(),
  text: z.string(),
  isPrivate: z._default(z.boolean(), false),
  choice: senderChoiceSchema,
  seen: z.nullable(answerSchema),
  begun: z.nullable(draftBeginningSchema),
  isInDoubt: z.boolean(),
});
export type DraftUndo = z.infer<typeof draftUndoSchema>;

export type UndoEvent =
  | { type: 'undo-started'; undo: Omit<DraftUndo, 'isInDoubt'> }
  | { type: 'undo-lost' }
  | { type: 'undone' }
  | { type: 'undo-refused' };

/** The draft after an event of an undo. */
export function changeUndo(draft: Draft, event: UndoEvent, isLocked: boolean): Draft {
  const { undo } = draft;
  switch (event.type) {
    case 'undo-started':
      // One at a time; asking again for the same one is how a doubt is cleared.
      if (undo !== null && undo.outboxReplyId !== event.undo.outboxReplyId) return draft;
      return { ...draft, undo: { ...event.undo, isInDoubt: false } };
    case 'undo-lost':
      return undo === null ? draft : { ...draft, undo: { ...undo, isInDoubt: true } };
    case 'undo-refused':
      return undo === null ? draft : { ...draft, undo: null };
    case 'undone': {
      if (undo === null) return draft;
      const rest = {
        ...draft,
        undo: null,
        returned: joinTexts(undo.text, draft.returned),
        isReturnedPrivate: draft.isReturnedPrivate || undo.isPrivate,
      };
      if (isLocked) return rest;
      if (!isBlank(draft.text)) return takeReturned(rest);
      const { choice, seen, begun, isPrivate } = undo;
      return takeReturned({ ...rest, text: '', isPrivate, choice, seen, begun });
    }
  }
}

/** The draft with what came back put above what is there. */
export function takeReturned(draft: Draft): Draft {
  if (draft.returned === '') return draft;
  const taken = {
    ...draft,
    text: joinTexts(draft.returned, draft.text),
    returned: '',
    isReturnedPrivate: false,
  };
  const becomesPrivate = draft.isReturnedPrivate && !draft.isPrivate;
  return becomesPrivate ? { ...taken, isPrivate: true, choice: { by: 'resolved' } } : taken;
}

function joinTexts(above: string, below: string): string {
  return isBlank(below) ? above : `${above}\n\n${below}`;
}
