import { expect, test } from 'vitest';
import { changeDraft, emptyDraft } from '../draft';
import { describeDrafts, findLostDrafts } from './find-lost-drafts';

const answer = { status: 'answered', profileId: 'care' } as const;
const place = {
  mailboxId: 'support',
  folderId: 'inbox',
  serviceId: 'facebook',
  author: 'Author 1',
  excerpt: 'What the customer wrote',
  settingsRevision: 1,
  at: 5,
};
const draft = changeDraft(emptyDraft, {
  type: 'text-changed',
  text: 'A secret text',
  answer,
  place,
});

test('the register holds who and when, and no text of anybody', () => {
  const entries = describeDrafts({ 'demo/ada/m1': draft, 'demo/ada/m2': emptyDraft }, 9);
  expect(entries).toEqual([
    {
      name: 'demo/ada/m1',
      mailboxId: 'support',
      folderId: 'inbox',
      author: 'Author 1',
      at: 5,
    },
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/secret|customer wrote/);
});

test('what is missing is lost only when the storage was emptied', () => {
  const registered = describeDrafts({ m1: draft, m2: draft }, 9);
  expect(findLostDrafts(registered, { m2: draft }, true).map(({ name }) => name)).toEqual(['m1']);
  expect(findLostDrafts(registered, { m2: draft }, false)).toEqual([]);
  expect(findLostDrafts(registered, { m1: draft, m2: draft }, true)).toEqual([]);
});
