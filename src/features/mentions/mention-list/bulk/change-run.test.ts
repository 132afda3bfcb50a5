import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { QueryClient } from '@tanstack/react-query';
import type { MentionListItem } from '../../../../contract/mentions';
import { createTestBackend } from '../../../../../mocks/backend/test-support/test-backend';
import { createWorkedExample } from '../../../../../mocks/worlds/worked-example';
import { connectBackend } from '../../../../data/http';
import type { SelectableList } from '../selection/selectable-list';
import { changeSelection } from '../selection/selection-store';
import { leaveChange, startChange, undoChange } from './change-run';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Resolves mentions 1 and 9 in two steps, of which the backend does both and the answer to the last is lost. */
async function loseLastAnswer(isUndoLostToo = false) {
  const test = createTestBackend(createWorkedExample());
  let posts = 0;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const answer = await test.backend(new Request(url, init));
    if (init.method === 'POST') posts += 1;
    if (init.method === 'POST' && posts > 1 && posts <= (isUndoLostToo ? 9 : 5)) {
      throw new TypeError('lost');
    }
    return answer;
  });
  connectBackend({ url: 'http://localhost/api', headers: { 'Signet-User': 'admin-a' } });
  const ids = [
    'mention-1',
    ...Array.from({ length: 499 }, (_, n) => `gone-${String(n)}`),
    'mention-9',
  ];
  const mentions = ids.map((id) => ({ id }) as MentionListItem);
  changeSelection(() => ({ kind: 'some', ids: new Set(ids), range: null }));
  const list = {
    ...{ key: 'inbox', mailboxId: 'support', folderId: 'inbox', folderName: 'Inbox' },
    ...{ isNarrowed: false, mentions, total: ids.length, heldBack: [] },
    receivedUntil: '2030-01-01T00:00:00.000Z',
  } as unknown as SelectableList;
  const client = new QueryClient();
  const settle = async (work: Promise<void>) => {
    await vi.advanceTimersByTimeAsync(30_000);
    await work;
  };
  await settle(startChange(client, list, { status: 'resolved' }));
  leaveChange();
  const read = async () =>
    (await test.store().list('mentions'))
      .filter(({ id }) => id === 'mention-1' || id === 'mention-9')
      .map(({ status }) => status);
  expect(await read()).toEqual(['resolved', 'resolved']);
  return { read, undo: () => settle(undoChange(client)) };
}

it('takes back also what was done without an answer', async () => {
  const { read, undo } = await loseLastAnswer();
  await undo();
  expect(await read()).toEqual(['open', 'open']);
});

it('finds that out once more where the answer to that is lost as well', async () => {
  const { read, undo } = await loseLastAnswer(true);
  await undo();
  expect(await read()).toEqual(['resolved', 'resolved']);
  await undo();
  expect(await read()).toEqual(['open', 'open']);
});
