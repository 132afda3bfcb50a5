import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deleteNote, saveNote } from '../../contract/internal-notes';
import { sendReply } from '../../contract/replies';
import { createTestBackend } from '../../../mocks/backend/test-support/test-backend';
import { replyAs } from '../../../mocks/backend/test-support/worked-example-requests';
import { createWorkedExample } from '../../../mocks/worlds/worked-example';
import { connectBackend } from '../http';
import { mentionQueries } from '../mentions';
import { clearMentionNotice, readMentionNotice } from './live-store';
import { createLiveClient } from './test-support/live-client';
import type { LiveClient } from './test-support/live-client';

beforeEach(() => {
  vi.useFakeTimers();
  clearMentionNotice('mention-1');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets two seconds go by, and what happens in them come to the page. */
async function pass(page: LiveClient): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await vi.advanceTimersByTimeAsync(500);
    await page.settle();
  }
}

it('a colleague’s note comes, changes and goes in an open mention without a reload', async () => {
  const { backend, call } = createTestBackend(createWorkedExample());
  let fetched = 0;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    if (/\/mentions\/mention-1$/.test(url)) fetched += 1;
    return backend(new Request(url, init));
  });
  connectBackend({ url: 'http://localhost/api', headers: { 'Signet-User': 'agent-b' } });
  const page = createLiveClient('one', { mentionId: 'mention-1', position: null });
  const notes = () =>
    page.client
      .getQueryData(mentionQueries.detail('support', 'mention-1').queryKey)
      ?.conversation.notes.map(({ text }) => text);
  await pass(page);
  expect(notes()).toEqual([]);

  const note = { params: { mentionId: 'mention-1', noteId: 'n' }, as: 'editor-c' };
  const first = await call(saveNote, {
    ...note,
    body: { text: 'Call him.', mentionedUserIds: ['agent-b'], from: null },
  });
  await pass(page);
  expect(notes()).toEqual(['Call him.']);
  expect(readMentionNotice('mention-1')).toMatchObject([{ kind: 'noted', byUserId: 'editor-c' }]);

  await call(saveNote, {
    ...note,
    body: { text: 'Call her.', mentionedUserIds: [], from: first.writtenAt },
  });
  await pass(page);
  expect(notes()).toEqual(['Call her.']);
  await call(deleteNote, note);
  await pass(page);
  expect(notes()).toEqual([]);

  // A note about another mention has nothing of this one fetched.
  const before = fetched;
  const other = { params: { mentionId: 'mention-2', noteId: 'm' }, as: 'editor-c' };
  await call(saveNote, { ...other, body: { text: 'Elsewhere', mentionedUserIds: [], from: null } });
  await pass(page);
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
  await pass(page);
  const { queryKey } = mentionQueries.detail('support', 'mention-1');
  expect(page.client.getQueryData(queryKey)?.conversation.notes).toMatchObject([{ text: 'Mine' }]);
  expect(readMentionNotice('mention-1')).toBeNull();
  page.stop();
});

it('names each by what they did, leaves oneself out, and holds what was not taken note of', async () => {
  const { backend, call, request } = createTestBackend(createWorkedExample());
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => backend(new Request(url, init)));
  connectBackend({ url: 'http://localhost/api', headers: { 'Signet-User': 'agent-b' } });
  const page = createLiveClient('one', { mentionId: 'mention-1', position: null });
  const reply = (as: string) =>
    request(sendReply, {
      params: { mentionId: 'mention-1' },
      body: replyAs('acme-us', { chosenBy: 'by-hand' }),
      key: as,
      as,
    });
  const note = (noteId: string) =>
    call(saveNote, {
      params: { mentionId: 'mention-1', noteId },
      body: { text: 'Call him.', mentionedUserIds: [], from: null },
      as: 'editor-c',
    });
  const said = () =>
    readMentionNotice('mention-1')?.map(({ kind, byUserId }) => `${kind} ${byUserId ?? ''}`);
  await pass(page);
  await reply('agent-b');
  await note('n');
  await pass(page);
  expect(said()).toEqual(['noted editor-c']);
  await reply('admin-a');
  await pass(page);
  expect(said()).toContain('answered admin-a');
  await note('m');
  await pass(page);
  expect(said()).toEqual(['answered admin-a', 'noted editor-c']);
  page.stop();
});
