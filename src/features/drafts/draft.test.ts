import { describe, expect, test } from 'vitest';
import type { ReplyRequest } from '../../contract/replies';
import { changeDraft, draftSchema, emptyDraft, isDraftEmpty, isDraftLocked } from './draft';
import type { Draft, DraftEvent } from './draft';
import type { Answer } from './sender';

const care: Answer = { status: 'answered', profileId: 'care' };
const us: Answer = { status: 'answered', profileId: 'us' };
const request: ReplyRequest = {
  mailboxId: 'support',
  openFolderId: null,
  profileId: 'care',
  chosenBy: 'resolved',
  settingsRevision: 1,
  text: 'Hello',
};
const hello: DraftEvent = { type: 'text-changed', text: 'Hello', answer: care };
const start: DraftEvent = { type: 'send-started', request, newKey: 'key-1' };
const refuse: DraftEvent = { type: 'refused', refusal: { reason: 'conflict' } };

function play(...events: DraftEvent[]): Draft {
  return events.reduce(changeDraft, emptyDraft);
}

describe('answering in private', () => {
  const privately: DraftEvent = { type: 'privacy-chosen', isPrivate: true, answer: us };
  const byHand: DraftEvent = {
    type: 'sender-chosen',
    choice: { by: 'by-hand', profileId: 'care' },
    answer: care,
  };

  test('is part of the draft, and begins again with who answers by the rules', () => {
    const draft = play(hello, byHand, privately);
    expect(draft).toMatchObject({ text: 'Hello', isPrivate: true, seen: us });
    expect(draft.choice).toEqual({ by: 'resolved' });
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(isDraftEmpty(play(privately))).toBe(false);
  });

  test('cannot be changed while a try is under way, and ends with what was sent', () => {
    const sending = play(hello, privately, {
      type: 'send-started',
      request: { ...request, isPrivate: true },
      newKey: 'key-1',
    });
    const open: DraftEvent = { type: 'privacy-chosen', isPrivate: false, answer: care };
    expect(changeDraft(sending, open)).toBe(sending);
    expect(changeDraft(sending, { type: 'sent' })).toEqual(emptyDraft);
  });

  test('is another request, with a key of its own', () => {
    const again: DraftEvent = {
      type: 'send-started',
      request: { ...request, isPrivate: true },
      newKey: 'key-2',
    };
    expect(play(hello, start, refuse, again).sending.attempt?.idempotencyKey).toBe('key-2');
  });

  test('is not meant by a draft of before there was a choice', () => {
    const { isPrivate: _new, isReturnedPrivate: _too, ...former } = play(hello);
    expect(draftSchema.parse(former).isPrivate).toBe(false);
  });
});

describe('writing', () => {
  test('keeps the text, and the answer that was seen at its start', () => {
    const draft = play(hello, { type: 'text-changed', text: 'Hello you', answer: us });
    expect(draft).toMatchObject({ text: 'Hello you', seen: care });
  });

  test('a blank text has seen nothing', () => {
    expect(play(hello, { type: 'text-changed', text: ' \n', answer: us }).seen).toBeNull();
  });

  test('a new answer is noted', () => {
    expect(play(hello, { type: 'answer-noted', answer: us }).seen).toEqual(us);
    expect(play({ type: 'answer-noted', answer: us }).seen).toBeNull();
  });

  test('choosing a sender notes the answer and keeps the text', () => {
    const choice = { by: 'by-hand', profileId: 'fr' } as const;
    const draft = play(hello, { type: 'sender-chosen', choice, answer: us });
    expect(draft).toMatchObject({ text: 'Hello', choice, seen: us });
  });
});

describe('a try', () => {
  test('is stored with its key before it leaves', () => {
    expect(play(hello, start).sending).toEqual({
      phase: 'sending',
      attempt: { idempotencyKey: 'key-1', request, undoSeconds: 0, at: 0 },
    });
  });

  test('has the key that the draft was given with its first word', () => {
    const draft = { ...play(hello), key: 'own' };
    const sending = changeDraft(draft, { ...start, at: 7 });
    expect(sending.sending.attempt).toMatchObject({ idempotencyKey: 'own', at: 7 });
    // Refused, it is used up; the same request keeps it, any other needs a new one.
    expect(changeDraft(sending, refuse)).toMatchObject({
      key: null,
      sending: { attempt: { idempotencyKey: 'own' } },
    });
  });

  test('is made once, however often it is asked for', () => {
    const draft = play(hello, start);
    expect(changeDraft(draft, { ...start, newKey: 'key-2' })).toBe(draft);
  });

  test('locks text and sender while it is under way', () => {
    const draft = play(hello, start);
    expect(isDraftLocked(draft)).toBe(true);
    expect(changeDraft(draft, { ...hello, text: 'Other' })).toBe(draft);
    expect(
      changeDraft(draft, { type: 'sender-chosen', choice: { by: 'resolved' }, answer: us }),
    ).toBe(draft);
  });

  test('that was published leaves an empty draft', () => {
    expect(play(hello, start, { type: 'sent' })).toEqual(emptyDraft);
  });
});

describe('a try whose outcome is unknown', () => {
  const lost = play(hello, start, { type: 'outcome-lost' });

  test('keeps text and key, and stays locked', () => {
    expect(lost.text).toBe('Hello');
    expect(lost.sending).toMatchObject({ phase: 'unknown', attempt: { idempotencyKey: 'key-1' } });
    expect(changeDraft(lost, { ...hello, text: 'Other' })).toBe(lost);
  });

  test('cannot be followed by another one', () => {
    expect(changeDraft(lost, { ...start, newKey: 'key-2' })).toBe(lost);
  });

  test('hears nothing of a try under another key', () => {
    for (const type of ['sent', 'outcome-lost'] as const) {
      expect(changeDraft(lost, { type, key: 'key-0' })).toBe(lost);
    }
    expect(changeDraft(lost, { ...refuse, key: 'key-0' })).toBe(lost);
    expect(changeDraft(lost, { type: 'sent', key: 'key-1' })).toEqual(emptyDraft);
  });

  test('is what a try becomes when the page went away', () => {
    expect(play(hello, start, { type: 'restored' })).toEqual(lost);
    expect(play(hello, { type: 'restored' })).toEqual(play(hello));
  });

  test('may turn out to have been published, or refused', () => {
    expect(changeDraft(lost, { type: 'sent' })).toEqual(emptyDraft);
    expect(changeDraft(lost, refuse).sending.phase).toBe('refused');
  });
});

describe('a refused try', () => {
  const refused = play(hello, start, refuse);

  test('keeps the text and says why', () => {
    expect(refused.text).toBe('Hello');
    expect(refused.sending).toMatchObject({ phase: 'refused', refusal: { reason: 'conflict' } });
    expect(isDraftLocked(refused)).toBe(false);
  });

  test('made again just as it was has the same key', () => {
    const again = changeDraft(refused, { ...start, newKey: 'key-2' });
    expect(again.sending.attempt?.idempotencyKey).toBe('key-1');
  });

  test.each<Partial<ReplyRequest>>([
    { text: 'Hello you' },
    { profileId: 'us' },
    { chosenBy: 'by-hand' },
    { settingsRevision: 2 },
    { openFolderId: 'vip' },
    { mailboxId: 'sales' },
  ])('changed in %j has a new key', (change) => {
    const changed = { ...request, ...change };
    const again = changeDraft(refused, { type: 'send-started', request: changed, newKey: 'key-2' });
    expect(again.sending.attempt).toEqual({
      idempotencyKey: 'key-2',
      request: changed,
      undoSeconds: 0,
      at: 0,
    });
  });

  test('is forgotten in words, not in key, when the text goes on', () => {
    const typing = changeDraft(refused, { ...hello, text: 'Hello you' });
    expect(typing.sending).toMatchObject({
      phase: 'writing',
      attempt: { idempotencyKey: 'key-1' },
    });
  });
});

test.each<DraftEvent>([{ type: 'sent' }, { type: 'outcome-lost' }, refuse])(
  '$type means nothing where no try is under way',
  (event) => {
    const draft = play(hello);
    expect(changeDraft(draft, event)).toBe(draft);
  },
);

test('a draft is worth keeping as long as it holds something', () => {
  expect(isDraftEmpty(emptyDraft)).toBe(true);
  expect(isDraftEmpty(play(hello))).toBe(false);
  expect(isDraftEmpty(play(hello, start))).toBe(false);
  expect(isDraftEmpty(play(hello, start, refuse, { ...hello, text: '' }))).toBe(true);
});

test('every draft fits the format it is stored in', () => {
  for (const draft of [play(hello), play(hello, start), play(hello, start, refuse)]) {
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  }
});
