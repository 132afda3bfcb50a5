import * as z from 'zod/mini';
import type { Draft } from './draft';
import { draftBeginningSchema, isBlank, joinTexts } from './draft-beginning';
import { answerSchema, senderChoiceSchema } from './sender';

/**
 * A reply that is taken back into the draft of its mention. What is asked for is stored before it is
 * asked, so that neither a lost answer nor a reload can lose the text: the undo is then in doubt, and is
 * asked for again, under the same key. Several replies to one mention may be on their way back at once. Where
 * something new was written meanwhile, the returned text stands above it; where a try to send that is under
 * way, it waits until that has come out. What was private stays so: a text that comes back to a public one
 * makes the whole of it private, never the other way round.
 */

/** - `key`: under which it is asked for. - `isInDoubt`: no answer came. */
export const draftUndoSchema = z.object({
  outboxReplyId: z.string(),
  key: z._default(z.string(), 'none'),
  text: z.string(),
  isPrivate: z._default(z.boolean(), false),
  choice: senderChoiceSchema,
  seen: z.nullable(answerSchema),
  begun: z.nullable(draftBeginningSchema),
  isInDoubt: z.boolean(),
});
export type DraftUndo = z.infer<typeof draftUndoSchema>;

/** What was known of a text that has come back, until it stands in the draft. */
export const returnedAsSchema = z.pick(draftUndoSchema, { choice: true, seen: true, begun: true });

/**
 * - `id`: of the reply in the Outbox. Of one that is not on its way back, nothing can be told.
 * - `askedUnder`: the key of what was answered. A late answer may be to another undo of the same reply, which has
 *   given its text back long since.
 */
export type UndoEvent =
  | { type: 'undo-started'; undo: Omit<DraftUndo, 'isInDoubt'> }
  | { type: 'undo-lost' | 'undone' | 'undo-refused'; id: string; askedUnder: string };

/** The draft after an event of an undo. */
export function changeUndo(draft: Draft, event: UndoEvent, isLocked: boolean): Draft {
  const id = event.type === 'undo-started' ? event.undo.outboxReplyId : event.id;
  const known = draft.undos.find(({ outboxReplyId }) => outboxReplyId === id);
  // One that was asked for already keeps its key: the first try may have taken it back.
  const undo = known ?? (event.type === 'undo-started' ? event.undo : undefined);
  if (undo === undefined) return draft;
  if (event.type !== 'undo-started' && event.askedUnder !== undo.key) return draft;
  const undos = draft.undos.filter(({ outboxReplyId }) => outboxReplyId !== undo.outboxReplyId);
  switch (event.type) {
    case 'undo-started':
    case 'undo-lost':
      undos.push({ ...undo, isInDoubt: event.type === 'undo-lost' });
      return { ...draft, undos };
    case 'undo-refused':
      return { ...draft, undos };
    case 'undone': {
      const { choice, seen, begun, isPrivate } = undo;
      const rest = {
        ...draft,
        undos,
        returnedAs: { choice, seen, begun },
        returned: joinTexts(undo.text, draft.returned),
        isReturnedPrivate: draft.isReturnedPrivate || undo.isPrivate,
      };
      if (isLocked) return rest;
      if (!isBlank(draft.text)) return takeReturned(rest);
      return takeReturned({ ...rest, text: '', isPrivate });
    }
  }
}

/** The draft after a reload: no answer comes any more to what was asked before. */
export function doubtUndos(draft: Draft): Draft {
  return { ...draft, undos: draft.undos.map((undo) => ({ ...undo, isInDoubt: true })) };
}

/** All that a draft holds, with what is on its way back to it. */
export function readWords({ text, returned, undos }: Draft): string {
  return joinTexts(...undos.map((undo) => undo.text), returned, text);
}

export function findUndoInDoubt({ undos }: Draft): DraftUndo | undefined {
  return undos.find(({ isInDoubt }) => isInDoubt);
}

/** The draft with what came back put above what is there. */
export function takeReturned(draft: Draft): Draft {
  if (draft.returned === '') return draft;
  const taken = {
    ...draft,
    // What is written already has a sender and an answer of its own.
    ...(isBlank(draft.text) ? draft.returnedAs : null),
    text: joinTexts(draft.returned, draft.text),
    returned: '',
    isReturnedPrivate: false,
    returnedAs: null,
  };
  const becomesPrivate = draft.isReturnedPrivate && !draft.isPrivate;
  return becomesPrivate ? { ...taken, isPrivate: true, choice: { by: 'resolved' } } : taken;
}
