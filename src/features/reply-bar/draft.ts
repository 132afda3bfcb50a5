import * as z from 'zod/mini';
import { replyRequestSchema } from '../../contract/replies';
import type { ReplyRequest } from '../../contract/replies';
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
 * - After a definite refusal the key is kept for the very same request; any other gets a new one.
 */

/** A request that was sent, or is about to be. */
const attemptSchema = z.object({ idempotencyKey: z.string(), request: replyRequestSchema });
export type Attempt = z.infer<typeof attemptSchema>;

/**
 * - `choice`: how the sender is chosen.
 * - `seen`: the answer that the agent last took note of, since they write; null while the text is blank.
 * - `sending.phase`: `writing`; `sending`, a try is under way; `unknown`, it may have been published or
 *   not; `refused`, it was not.
 */
export const draftSchema = z.object({
  text: z.string(),
  choice: senderChoiceSchema,
  seen: z.nullable(answerSchema),
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
  choice: { by: 'resolved' },
  seen: null,
  sending: { phase: 'writing', attempt: null },
};

export type DraftEvent =
  | { type: 'text-changed'; text: string; answer: Answer }
  | { type: 'sender-chosen'; choice: SenderChoice; answer: Answer }
  | { type: 'answer-noted'; answer: Answer }
  | { type: 'send-started'; request: ReplyRequest; newKey: string }
  | { type: 'retry-started' }
  | { type: 'sent' }
  | { type: 'outcome-lost' }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'restored' };

/** The draft after an event. */
export function changeDraft(draft: Draft, event: DraftEvent): Draft {
  const { sending } = draft;
  const isLocked = isDraftLocked(draft);
  switch (event.type) {
    case 'text-changed': {
      if (isLocked) return draft;
      const { text, answer } = event;
      const seen = isBlank(text) ? null : (draft.seen ?? answer);
      return { ...draft, text, seen, sending: write(draft) };
    }
    case 'sender-chosen':
      if (isLocked) return draft;
      return { ...noteAnswer(draft, event.answer), choice: event.choice, sending: write(draft) };
    case 'answer-noted':
      return noteAnswer(draft, event.answer);
    case 'send-started': {
      if (isLocked) return draft;
      const { request, newKey } = event;
      const attempt =
        sending.attempt !== null && isSameRequest(sending.attempt.request, request)
          ? sending.attempt
          : { idempotencyKey: newKey, request };
      return { ...draft, sending: { phase: 'sending', attempt } };
    }
    case 'retry-started':
      if (sending.phase !== 'unknown') return draft;
      return { ...draft, sending: { phase: 'sending', attempt: sending.attempt } };
    case 'sent':
      return isLocked ? emptyDraft : draft;
    case 'outcome-lost':
    case 'restored':
      if (sending.phase !== 'sending') return draft;
      return { ...draft, sending: { phase: 'unknown', attempt: sending.attempt } };
    case 'refused': {
      if (!isLocked || sending.attempt === null) return draft;
      const { refusal } = event;
      return { ...draft, sending: { phase: 'refused', attempt: sending.attempt, refusal } };
    }
  }
}

/** While a try is under way, or its outcome is unknown, text and sender stay as they were sent. */
export function isDraftLocked({ sending: { phase } }: Draft): boolean {
  return phase === 'sending' || phase === 'unknown';
}

/** Whether there is nothing in a text that could be sent. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/** Whether a draft holds nothing worth keeping. */
export function isDraftEmpty({ text, choice, sending }: Draft): boolean {
  return text === '' && choice.by === 'resolved' && sending.phase === 'writing';
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
    left.settingsRevision === right.settingsRevision &&
    left.text === right.text
  );
}
