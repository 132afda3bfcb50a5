import { expect, test } from 'vitest';
import { changeDraft, emptyDraft } from './draft';
import { createWithdrawalKeys } from './withdrawal-keys';

const takenBack = (key: string) =>
  changeDraft(emptyDraft, {
    type: 'undo-started',
    undo: {
      outboxReplyId: 'reply',
      key,
      text: 'Taken back',
      isPrivate: false,
      choice: { by: 'resolved' },
      seen: null,
      begun: null,
    },
  });

test('what was discarded without an answer is discarded, or taken back, under the same key', () => {
  const keys = createWithdrawalKeys();
  const key = keys.toDiscard(emptyDraft, 'reply');
  expect(keys.toDiscard(emptyDraft, 'reply')).toBe(key);
  expect(keys.toDiscard(emptyDraft, 'other')).not.toBe(key);
  expect(keys.toTakeBack(emptyDraft, 'reply')).toBe(key);
});

test('a reply whose withdrawal has come out is asked back under another key', () => {
  const keys = createWithdrawalKeys();
  const discarded = keys.toDiscard(emptyDraft, 'reply');
  keys.close('reply');
  expect(keys.toTakeBack(emptyDraft, 'reply')).not.toBe(discarded);
});

test('the draft alone keeps the key of its undo, so that another tab can bring it to its end', () => {
  const keys = createWithdrawalKeys();
  const discarded = keys.toDiscard(emptyDraft, 'reply');
  const draft = takenBack(keys.toTakeBack(emptyDraft, 'reply'));
  expect(keys.toTakeBack(draft, 'reply')).toBe(discarded);
  expect(keys.toDiscard(draft, 'reply')).toBe(discarded);
  // Another tab has put the text back by now, and this one still shows the row.
  expect(keys.toTakeBack(emptyDraft, 'reply')).not.toBe(discarded);
});
