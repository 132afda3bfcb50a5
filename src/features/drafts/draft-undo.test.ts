import { describe, expect, test } from 'vitest';
import type { ReplyRequest } from '../../contract/replies';
import { changeDraft, draftSchema, emptyDraft, isDraftEmpty } from './draft';
import type { Draft, DraftEvent } from './draft';

const answer = { status: 'answered', profileId: 'care' } as const;
const request: ReplyRequest = {
  mailboxId: 'support',
  openFolderId: null,
  profileId: 'care',
  chosenBy: 'resolved',
  settingsRevision: 1,
  text: 'Next',
};
const start: DraftEvent = {
  type: 'undo-started',
  undo: {
    outboxReplyId: 'one',
    key: 'first',
    text: 'Taken back',
    isPrivate: false,
    choice: { by: 'by-hand', profileId: 'us' },
    seen: answer,
    begun: null,
  },
};
const back: DraftEvent = { type: 'undone', id: 'one', askedUnder: 'first' };
const write = (text: string): DraftEvent => ({ type: 'text-changed', text, answer });
const send: DraftEvent = { type: 'send-started', request, newKey: 'key' };
const play = (...events: DraftEvent[]): Draft => events.reduce(changeDraft, emptyDraft);

describe('a reply that is taken back', () => {
  test('is the draft again, with the sender that it had', () => {
    expect(play(start, back)).toMatchObject({
      text: 'Taken back',
      choice: { by: 'by-hand', profileId: 'us' },
      seen: answer,
      undos: [],
    });
  });

  test('stands above what was written meanwhile', () => {
    expect(play(start, write('Next'), back).text).toBe('Taken back\n\nNext');
  });

  test('waits until a try that is under way has come out', () => {
    const locked = play(write('Next'), send, start, back);
    expect(locked.text).toBe('Next');
    // Whoever answers by then is compared with what its sender had seen.
    expect(changeDraft(locked, { type: 'sent' })).toMatchObject({
      text: 'Taken back',
      returned: '',
      seen: answer,
      choice: { by: 'by-hand', profileId: 'us' },
    });
    const refused = changeDraft(locked, { type: 'refused', refusal: { reason: 'conflict' } });
    expect(refused.text).toBe('Taken back\n\nNext');
  });

  test('that was published already comes not back', () => {
    expect(play(start, { type: 'undo-refused', id: 'one', askedUnder: 'first' })).toEqual(
      emptyDraft,
    );
  });

  test('without an answer is in doubt, also after a reload, and is asked for again', () => {
    for (const lost of [
      play(start, { type: 'undo-lost', id: 'one', askedUnder: 'first' }),
      play(start, { type: 'restored' }),
    ]) {
      expect(lost.undos).toMatchObject([{ text: 'Taken back', isInDoubt: true }]);
      expect(isDraftEmpty(lost)).toBe(false);
      expect(draftSchema.parse(JSON.parse(JSON.stringify(lost)))).toEqual(lost);
      expect(changeDraft(lost, start).undos).toMatchObject([{ isInDoubt: false }]);
      expect(changeDraft(lost, back).text).toBe('Taken back');
    }
  });

  test('keeps the key under which it was asked for first', () => {
    const again = { ...start, undo: { ...start.undo, key: 'second' } };
    const lost = play(start, { type: 'undo-lost', id: 'one', askedUnder: 'first' }, again);
    expect(lost.undos).toMatchObject([{ key: 'first', isInDoubt: false }]);
  });

  test('is told nothing by an answer to an earlier undo of the same reply', () => {
    const again = play(start, back, { ...start, undo: { ...start.undo, key: 'second' } });
    for (const type of ['undone', 'undo-lost', 'undo-refused'] as const)
      expect(changeDraft(again, { type, id: 'one', askedUnder: 'first' })).toBe(again);
    const refused = changeDraft(again, { type: 'undo-refused', id: 'one', askedUnder: 'second' });
    expect(refused).toMatchObject({ text: 'Taken back', undos: [] });
  });

  test('is one of several, each with its own answer', () => {
    const other = { ...start, undo: { ...start.undo, outboxReplyId: 'two', text: 'Other' } };
    const both = play(start, other);
    expect(changeDraft(both, { type: 'undone', id: 'two', askedUnder: 'first' })).toMatchObject({
      text: 'Other',
      undos: [{ outboxReplyId: 'one' }],
    });
    expect(
      play(start, other, back, { type: 'undone', id: 'two', askedUnder: 'first' }),
    ).toMatchObject({
      text: 'Other\n\nTaken back',
      undos: [],
    });
    expect(changeDraft(both, { type: 'undo-refused', id: 'two', askedUnder: 'first' })).toEqual(
      play(start),
    );
    expect(
      changeDraft(both, { type: 'undo-lost', id: 'two', askedUnder: 'first' }).undos,
    ).toMatchObject([
      { outboxReplyId: 'one', isInDoubt: false },
      { outboxReplyId: 'two', isInDoubt: true },
    ]);
  });

  test('is not discarded with what was written meanwhile', () => {
    const draft = play(write('Next'), start, { type: 'discarded' });
    expect(draft).toEqual(play(start));
    expect(changeDraft(draft, back).text).toBe('Taken back');
  });

  test('that nobody takes back is told nothing of', () => {
    const draft = play(start);
    for (const type of ['undone', 'undo-lost', 'undo-refused'] as const)
      expect(changeDraft(draft, { type, id: 'three', askedUnder: 'first' })).toBe(draft);
  });
});

describe('a private reply that is taken back', () => {
  const secret: DraftEvent = { ...start, undo: { ...start.undo, isPrivate: true } };

  test('is private again, with the sender that it had', () => {
    const draft = play(secret, back);
    expect(draft).toMatchObject({ text: 'Taken back', isPrivate: true });
    expect(draft.choice).toEqual({ by: 'by-hand', profileId: 'us' });
  });

  test('makes a public text private that it stands above, and its sender as the rules say', () => {
    const chosen: DraftEvent = {
      type: 'sender-chosen',
      choice: { by: 'by-hand', profileId: 'care' },
      answer,
    };
    const draft = play(write('More'), chosen, secret, back);
    expect(draft).toMatchObject({ text: 'Taken back\n\nMore', isPrivate: true });
    expect(draft.choice).toEqual({ by: 'resolved' });
  });

  test('stays private while it waits for a try to come out', () => {
    const draft = play(write('Next'), send, secret, back);
    expect(draft).toMatchObject({ text: 'Next', isPrivate: false });
    expect(changeDraft(draft, { type: 'sent' })).toMatchObject({
      text: 'Taken back',
      isPrivate: true,
      isReturnedPrivate: false,
    });
  });

  test('leaves a private text private when a public one comes back to it', () => {
    const privately: DraftEvent = { type: 'privacy-chosen', isPrivate: true, answer };
    expect(play(write('More'), privately, start, back)).toMatchObject({ isPrivate: true });
  });
});

test('what another tab wrote on top of a try stays when that was sent', () => {
  const more = { ...play(write('Next'), send), text: 'Next and more' };
  expect(changeDraft(more, { type: 'sent' })).toMatchObject({
    text: 'Next and more',
    sending: { phase: 'writing', attempt: null },
  });
});

test('where a text was begun is kept until it is blank or noted anew', () => {
  const place = {
    mailboxId: 'support',
    folderId: 'inbox',
    serviceId: 'facebook',
    author: 'Ada',
    excerpt: 'Hello',
    settingsRevision: 1,
    at: 0,
  };
  const begin = { type: 'text-changed', text: 'a', answer, place } as const;
  const later = { ...begin, text: 'ab', place: { ...place, settingsRevision: 2 } };
  expect(play(begin, later).begun).toEqual(place);
  expect(play(begin, { ...later, text: ' ' }).begun).toBeNull();
  const noted = play(begin, { type: 'answer-noted', answer, settingsRevision: 2 });
  expect(noted.begun?.settingsRevision).toBe(2);
  expect(play(begin, { type: 'discarded' })).toEqual(emptyDraft);
});
