import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deleteNote, saveNote } from '../../contract/internal-notes';
import { createTestBackend } from '../../../mocks/backend/test-support/test-backend';
import { createWorkedExample } from '../../../mocks/worlds/worked-example';
import { connectBackend } from '../http';
import { mentionQueries } from '../mentions';
import { readMentionNotice, setMentionNotice } from './live-store';
import { createLiveClient } from './test-support/live-client';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  setMentionNotice('mention-1', null);
});

it('a colleague’s note comes, changes and goes in an open mention without a reload', async () => {
  const { backend, call } = createTestBackend(createWorkedExample());
  let fetched = 0;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    if (/\/mentions\/mention-1$/.test(url)) fetched += 1;
    return backend(new Request(url, init));
  });
  connectBackend({ url: 'http://localhost/api', headers: { 'Signet-User': 'agent-b' } });
  const page = createLiveClient('one', { mentionId: 'mention-1', position: null });
  const pass = async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await vi.advanceTimersByTimeAsync(500);
      await page.settle();
    }
  };
  const notes = () =>
    page.client
      .getQueryData(mentionQueries.detail('support', 'mention-1').queryKey)
      ?.conversation.notes.map(({ text }) => text);
  await pass();
  expect(notes()).toEqual([]);

  const note = { params: { mentionId: 'mention-1', noteId: 'n' }, as: 'editor-c' };
  const first = await call(saveNote, {
    ...note,
    body: { text: 'Call him.', mentionedUserIds: ['agent-b'], from: null },
  });
  await pass();
  expect(notes()).toEqual(['Call him.']);
  expect(readMentionNotice('mention-1')).toMatchObject({ kinds: ['noted'], byUserId: 'editor-c' });

  await call(saveNote, {
    ...note,
    body: { text: 'Call her.', mentionedUserIds: [], from: first.writtenAt },
  });
  await pass();
  expect(notes()).toEqual(['Call her.']);
  await call(deleteNote, note);
  await pass();
  expect(notes()).toEqual([]);

  // A note about another mention has nothing of this one fetched.
  const before = fetched;
  const other = { params: { mentionId: 'mention-2', noteId: 'm' }, as: 'editor-c' };
  await call(saveNote, { ...other, body: { text: 'Elsewhere', mentionedUserIds: [], from: null } });
  await pass();
  expect(fetched).toBe(before);
  page.stop();
});

it('one’s own note, from another tab, is no news', async () => {
  const { backend, call } = createTestBackend(createWorkedExample());
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => backend(new Request(url, init)));
  connectBackend({ url: 'http://localhost/api', headers: { 'Signet-User': 'agent-b' } });
  const page = createLiveClient('one', { mentionId: 'mention-1', position: null });
  await vi.advanceTimersByTimeAsync(2000);
  await page.settle();
  const note = { params: { mentionId: 'mention-1', noteId: 'n' }, as: 'agent-b' };
  await call(saveNote, { ...note, body: { text: 'Mine', mentionedUserIds: [], from: null } });
  for (let turn = 0; turn < 4; turn += 1) {
    await vi.advanceTimersByTimeAsync(500);
    await page.settle();
  }
  const { queryKey } = mentionQueries.detail('support', 'mention-1');
  expect(page.client.getQueryData(queryKey)?.conversation.notes).toMatchObject([{ text: 'Mine' }]);
  expect(readMentionNotice('mention-1')).toBeNull();
  page.stop();
});
