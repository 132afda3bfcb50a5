import { expect, test } from 'vitest';
import { changeDraft, emptyDraft } from './draft';
import { createWithdrawalKeys } from './withdrawal-keys';

test('a reply is asked back under one key, wherever one presses, until it is known what came of it', () => {
  const keys = createWithdrawalKeys();
  const key = keys.find(emptyDraft, 'reply-1');
  expect(keys.find(emptyDraft, 'reply-1')).toBe(key);
  expect(keys.find(emptyDraft, 'reply-2')).not.toBe(key);
  keys.close('reply-1');
  expect(keys.find(emptyDraft, 'reply-1')).not.toBe(key);
});

test('an undo that the draft has in doubt goes on under its own key, also when it is discarded', () => {
  const keys = createWithdrawalKeys();
  const draft = changeDraft(emptyDraft, {
    type: 'undo-started',
    undo: {
      outboxReplyId: 'reply-3',
      key: 'of-the-draft',
      text: 'Taken back',
      isPrivate: false,
      choice: { by: 'resolved' },
      seen: null,
      begun: null,
    },
  });
  expect(keys.find(draft, 'reply-3')).toBe('of-the-draft');
});
