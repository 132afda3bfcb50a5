import * as z from 'zod/mini';
import { replyRequestSchema } from '../../contract/replies';
import type { ReplyRequest } from '../../contract/replies';
import { undoSecondsSchema } from '../../domain/reply/undo-seconds';
import type { UndoSeconds } from '../../domain/reply/undo-seconds';
import { draftBeginningSchema, isBlank } from './draft-beginning';
import type { DraftBeginning } from './draft-beginning';
import {
  changeUndo,
  doubtUndos,
  draftUndoSchema,
  returnedAsSchema,
  takeReturned,
} from './draft-undo';
import type { UndoEvent } from './draft-undo';
import { refusalSchema } from './refusal';
import type { Refusal } from './refusal';
import { answerSchema, senderChoiceSchema } from './sender';
import type { Answer, SenderChoice } from './sender';

/**
 * A reply that is being written, and how its sending stands. Pure: every change is an event, and an
 * event that does not fit the phase changes nothing. The rules it keeps:
 * - The text is lost only by the agent's own hand, or once it was sent.
 * - A try is stored with its key before it leaves. While its outcome is unknown nothing can be changed,
 *   and only the same try can be repeated; so nothing is ever published twice.
 * - The key of a first try is the draft's own, there since its first word: two tabs that send the same
 *   draft in the same moment do so under one key.
 * - After a definite refusal the key is kept for the very same request; any other gets a new one.
 */

/**
 * A request that was sent, or is about to be. `undoSeconds`: how long it waits in the Outbox first. `at`: when
 * it was first sent, by the browser's clock; 0 where that was not noted.
 */
const attemptSchema = z.object({
  idempotencyKey: z.string(),
  request: replyRequestSchema,
  undoSeconds: z._default(undoSecondsSchema, 0),
  at: z._default(z.number(), 0),
});
export type Attempt = z.infer<typeof attemptSchema>;

/**
 * - `isPrivate`: it answers in private what was written in public.
 * - `choice`: how the sender is chosen.
 * - `seen`: the answer that the agent last took note of, since they write; null while the text is blank.
 * - `begun`: where and under which settings the text was begun; null while it is blank, or not known.
 * - `key`: of the next try that is not a repetition; null while the text is blank.
 * - `undos`, `returned`, `returnedAs`: see draft-undo.
 * - `sending.phase`: `writing`; `sending`, a try is under way; `unknown`, it may have been published or
 *   not; `refused`, it was not.
 */
export const draftSchema = z.object({
  text: z.string(),
  isPrivate: z._default(z.boolean(), false),
  choice: senderChoiceSchema,
  seen: z.nullable(answerSchema),
  begun: z._default(z.nullable(draftBeginningSchema), null),
  key: z._default(z.nullable(z.string()), null),
  undos: z._default(z.array(draftUndoSchema), []),
  returned: z._default(z.string(), ''),
  isReturnedPrivate: z._default(z.boolean(), false),
  returnedAs: z._default(z.nullable(returnedAsSchema), null),
  sending: z.discriminatedUnion('phase', [
    z.object({ phase: z.literal('writing'), attempt: z.nullable(attemptSchema) }),
    z.object({ phase: z.literal('sending'), attempt: attemptSchema }),
    z.object({ phase: z.literal('unknown'), attempt: attemptSchema }),
    z.object({ phase: z.literal('refused'), attempt: attemptSchema, refusal: refusalSchema }),
  ]),
});
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = {
  text: '',
  isPrivate: false,
  choice: { by: 'resolved' },
  seen: null,
  begun: null,
  key: null,
  undos: [],
  returned: '',
  isReturnedPrivate: false,
  returnedAs: null,
  sending: { phase: 'writing', attempt: null },
};

export type DraftEvent =
  | { type: 'text-changed'; text: string; answer: Answer; place?: DraftBeginning }
  | { type: 'sender-chosen'; choice: SenderChoice; answer: Answer }
  | { type: 'privacy-chosen'; isPrivate: boolean; answer: Answer }
  | { type: 'answer-noted'; answer: Answer; settingsRevision?: number }
  | {
      type: 'send-started';
      request: ReplyRequest;
      newKey: string;
      undoSeconds?: UndoSeconds;
      at?: number;
    }
  | { type: 'sent'; key?: string }
  | { type: 'outcome-lost'; key?: string }
  | { type: 'refused'; refusal: Refusal; key?: string }
  | { type: 'restored' }
  | { type: 'discarded' }
  | UndoEvent;

/** The draft after an event. What came of a try that is not this draft's any more changes nothing. */
export function changeDraft(draft: Draft, event: DraftEvent): Draft {
  const { sending } = draft;
  if ('key' in event && event.key !== sending.attempt?.idempotencyKey) return draft;
  const isLocked = isDraftLocked(draft);
  switch (event.type) {
    case 'text-changed': {
      if (isLocked) return draft;
      const { text, answer } = event;
      const isBegun = !isBlank(text);
      const seen = isBegun ? (draft.seen ?? answer) : null;
      const begun = isBegun ? (draft.begun ?? event.place ?? null) : null;
      return { ...draft, text, seen, begun, sending: write(draft) };
    }
    case 'sender-chosen':
      if (isLocked) return draft;
      return { ...noteAnswer(draft, event.answer), choice: event.choice, sending: write(draft) };
    case 'privacy-chosen':
      // Who was chosen for all to see is not who may answer in private, and the other way round.
      if (isLocked) return draft;
      return {
        ...noteAnswer(draft, event.answer),
        isPrivate: event.isPrivate,
        choice: emptyDraft.choice,
        sending: write(draft),
      };
    case 'answer-noted': {
      const { settingsRevision = draft.begun?.settingsRevision } = event;
      const noted = noteAnswer(draft, event.answer);
      if (noted.begun === null || settingsRevision === undefined) return noted;
      return { ...noted, begun: { ...noted.begun, settingsRevision } };
    }
    case 'send-started': {
      if (isLocked) return draft;
      const { request, newKey, undoSeconds = 0, at = 0 } = event;
      const isSame =
        sending.attempt !== null &&
        sending.attempt.undoSeconds === undoSeconds &&
        isSameRequest(sending.attempt.request, request);
      const attempt =
        isSame && sending.attempt !== null
          ? sending.attempt
          : { idempotencyKey: draft.key ?? newKey, request, undoSeconds, at };
      return { ...draft, sending: { phase: 'sending', attempt } };
    }
    case 'sent':
      if (!isLocked) return draft;
      // Another tab wrote more before it had heard of the try: that was not sent.
      if (draft.text !== sending.attempt?.request.text) {
        return takeReturned({
          ...draft,
          key: null,
          sending: { phase: 'writing', attempt: null },
        });
      }
      return takeReturned(emptyDraftOf(draft));
    case 'discarded':
      return isLocked ? draft : emptyDraftOf(draft);
    case 'outcome-lost':
      return doubtSending(draft);
    case 'restored':
      return doubtSending(doubtUndos(draft));
    case 'refused': {
      if (!isLocked || sending.attempt === null) return draft;
      const { refusal } = event;
      return takeReturned({
        ...draft,
        key: null,
        sending: { phase: 'refused', attempt: sending.attempt, refusal },
      });
    }
    default:
      return changeUndo(draft, event, isLocked);
  }
}

/** Without what was written; what is on its way back from the Outbox is another text, and stays. */
function emptyDraftOf({ undos, returned, isReturnedPrivate, returnedAs }: Draft): Draft {
  return { ...emptyDraft, undos, returned, isReturnedPrivate, returnedAs };
}

function doubtSending(draft: Draft): Draft {
  const { sending } = draft;
  if (sending.phase !== 'sending') return draft;
  return { ...draft, sending: { phase: 'unknown', attempt: sending.attempt } };
}

/** While a try is under way, or its outcome is unknown, text and sender stay as they were sent. */
export function isDraftLocked({ sending: { phase } }: Draft): boolean {
  return phase === 'sending' || phase === 'unknown';
}

/** Whether a draft holds nothing worth keeping. */
export function isDraftEmpty({
  text,
  isPrivate,
  choice,
  sending,
  undos,
  returned,
}: Draft): boolean {
  return (
    text === '' &&
    !isPrivate &&
    choice.by === 'resolved' &&
    sending.phase === 'writing' &&
    undos.length === 0 &&
    returned === ''
  );
}

function noteAnswer(draft: Draft, answer: Answer): Draft {
  return isBlank(draft.text) ? draft : { ...draft, seen: answer };
}

function write({ sending: { attempt } }: Draft): Draft['sending'] {
  return { phase: 'writing', attempt };
}

function isSameRequest(left: ReplyRequest, right: ReplyRequest): boolean {
  return (
    left.mailboxId === right.mailboxId &&
    left.openFolderId === right.openFolderId &&
    left.profileId === right.profileId &&
    left.chosenBy === right.chosenBy &&
    (left.isPrivate ?? false) === (right.isPrivate ?? false) &&
    left.settingsRevision === right.settingsRevision &&
    left.text === right.text
  );
}
