import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { changeAuthorization, resetWorld } from '../../contract/demo';
import { deleteMailbox, getMailbox, saveMailbox } from '../../contract/mailboxes';
import { saveNote } from '../../contract/internal-notes';
import { changeMention } from '../../contract/mentions';
import { sendReply } from '../../contract/replies';
import { deleteSmartFolder, getSmartFolder } from '../../contract/smart-folders';
import { createTestBackend } from '../../../mocks/backend/test-support/test-backend';
import type { TestBackend } from '../../../mocks/backend/test-support/test-backend';
import {
  replyAs,
  supportSettings,
} from '../../../mocks/backend/test-support/worked-example-requests';
import { createWorkedExample } from '../../../mocks/worlds/worked-example';
import { propertyRuns } from '../../domain/test-support/property-runs';
import { connectBackend, readPosition } from '../http';
import { mailboxQueries } from '../mailboxes';
import { mentionQueries } from '../mentions';
import { clearAllArrivals } from './live-store';
import { createLiveClient, SHOWN_FOLDERS } from './test-support/live-client';
import type { LiveClient } from './test-support/live-client';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  clearAllArrivals();
});

const users = ['admin-a', 'agent-b', 'editor-c'];
const writes = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('triage' as const),
      mention: fc.integer({ min: 1, max: 10 }),
      as: fc.constantFrom(...users),
      change: fc.record({
        status: fc.constantFrom('open' as const, 'resolved' as const),
        assigneeId: fc.constantFrom(null, ...users),
      }),
    }),
    fc.record({
      type: fc.constant('reply' as const),
      mention: fc.integer({ min: 1, max: 10 }),
      as: fc.constantFrom(...users),
    }),
    fc.record({
      type: fc.constant('note' as const),
      mention: fc.integer({ min: 1, max: 10 }),
      as: fc.constantFrom(...users),
    }),
    fc.record({ type: fc.constant('arrive' as const), hour: fc.integer({ min: 0, max: 9 }) }),
    fc.record({ type: fc.constant('settings' as const), name: fc.constantFrom('Support', 'Help') }),
    fc.record({
      type: fc.constant('profile' as const),
      authorization: fc.constantFrom('authorized' as const, 'expired' as const),
    }),
  ),
  { maxLength: 6 },
);
type Write = typeof writes extends fc.Arbitrary<(infer One)[]> ? One : never;

let number = 0;
async function write({ call, request, store }: TestBackend, step: Write): Promise<void> {
  number += 1;
  const id = String(number);
  if (step.type === 'triage') {
    const params = { mentionId: `mention-${String(step.mention)}` };
    await call(changeMention, { params, body: step.change, as: step.as });
  } else if (step.type === 'reply') {
    const body = replyAs('acme-us', { chosenBy: 'by-hand' });
    const params = { mentionId: `mention-${String(step.mention)}` };
    await request(sendReply, { params, body, key: id, as: step.as });
  } else if (step.type === 'note') {
    const params = { mentionId: `mention-${String(step.mention)}`, noteId: `note-${id}` };
    await call(saveNote, {
      params,
      body: { text: id, mentionedUserIds: [], from: null },
      as: step.as,
    });
  } else if (step.type === 'arrive') {
    const [like] = await store().list('mentions');
    if (like === undefined) throw new Error('The worked example has mentions');
    const receivedAt = `2026-11-20T0${String(step.hour)}:00:00.000Z`;
    const document = { ...like, id: `new-${id}`, receivedAt, status: 'open' as const, version: 1 };
    const origin = { userId: '', time: receivedAt, requestId: id };
    await store().commit([{ collection: 'mentions', document }], [], origin);
  } else if (step.type === 'settings') {
    const params = { mailboxId: 'support' };
    const { version } = await call(getMailbox, { params });
    await call(saveMailbox, { params, version, body: supportSettings({ name: step.name }) });
  } else {
    const params = { profileId: 'acme-care' };
    await call(changeAuthorization, { params, body: { authorization: step.authorization } });
  }
}

async function start() {
  const test = createTestBackend(createWorkedExample());
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => test.backend(new Request(url, init)));
  connectBackend({ url: 'http://localhost/api', headers: { 'Signet-User': 'agent-b' } });
  const pages: LiveClient[] = [];
  const open = async (tabId: string) => {
    const page = createLiveClient(tabId, { mentionId: 'mention-1', position: readPosition() });
    pages.push(page);
    await pass(page);
    return page;
  };
  /** Lets the pages take in what has happened. */
  const pass = async (...given: LiveClient[]) => {
    for (let turn = 0; turn < 4; turn += 1) {
      await vi.advanceTimersByTimeAsync(500);
      await Promise.all(given.map((page) => page.settle()));
    }
  };
  const stop = () => {
    for (const page of pages) page.stop();
  };
  return { ...test, test, open, pass, stop };
}

/** As the button above the list does. */
const show = (page: LiveClient) =>
  page.client.invalidateQueries({ queryKey: [...mentionQueries.all(), 'list'] });

/** From now on notes what is asked of the backend: the paths, with what is searched for. */
function hearAsked(test: TestBackend): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const { pathname, search } = new URL(url);
    asked.push(pathname + search);
    return test.backend(new Request(url, init));
  });
  return asked;
}

describe('catching up', () => {
  it('asks nothing of a mailbox that is gone, also where the list says so already', async () => {
    const { test, call, open, pass, stop } = await start();
    const page = await open('one');
    const params = { mailboxId: 'support' };
    const { version } = await call(getMailbox, { params });
    await call(deleteMailbox, { params, version });
    await page.client.refetchQueries({ queryKey: mailboxQueries.list().queryKey });
    const asked = hearAsked(test);
    await pass(page);
    expect(asked).toContain('/api/mailboxes?limit=200');
    expect(asked.filter((path) => path.includes('support'))).toEqual([]);
    stop();
  });

  it('asks for no mentions of a smart folder that is gone, and for those of the others', async () => {
    const { test, call, open, pass, stop } = await start();
    const page = await open('one');
    const params = { smartFolderId: 'vip' };
    const { version } = await call(getSmartFolder, { params });
    await call(deleteSmartFolder, { params, version });
    const asked = hearAsked(test);
    await pass(page);
    const folderIds = asked.flatMap((path) => /folderId=([^&]+)/.exec(path)?.[1] ?? []);
    expect(folderIds.toSorted()).toEqual(SHOWN_FOLDERS.filter((id) => id !== 'vip').toSorted());
    stop();
  });

  it('after a lost connection a page has what one without interruption has', async () => {
    await fc.assert(
      fc.asyncProperty(
        writes,
        writes,
        fc.boolean(),
        writes,
        async (first, missed, isReset, last) => {
          const { test, call, open, pass, stop } = await start();
          const whole = await open('whole');
          const cut = await open('cut');
          for (const step of first) await write(test, step);
          await pass(whole, cut);
          cut.setOnline(false);
          if (isReset) await call(resetWorld);
          for (const step of missed) await write(test, step);
          await pass(whole, cut);
          expect(cut.connection()).toBe('lost');
          cut.setOnline(true);
          await pass(cut);
          expect(cut.connection()).toBe('open');
          for (const step of last) await write(test, step);
          await pass(whole, cut);
          await Promise.all([show(whole), show(cut)]);
          await pass(whole, cut);

          const fresh = await open('fresh');
          expect(cut.readAll()).toEqual(whole.readAll());
          expect(cut.readAll()).toEqual(fresh.readAll());
          stop();
        },
      ),
      propertyRuns(25),
    );
  }, 120_000);

  it('without a press, the rows of lists are right and in place, and all else is up to date', async () => {
    await fc.assert(
      fc.asyncProperty(writes, async (steps) => {
        const { test, open, pass, stop } = await start();
        const page = await open('one');
        const orders = listRows(page).map(({ ids }) => ids);
        for (const step of steps.filter(({ type }) => type !== 'settings')) await write(test, step);
        await pass(page);
        const rows = listRows(page);
        const fresh = await open('fresh');
        const truth = new Map(
          listRows(fresh).flatMap(({ items }) => items.map((row) => [row.id, row])),
        );
        for (const [place, { ids, items }] of rows.entries()) {
          // An empty list, and one that oneself has brought something to, is loaded anew.
          const isKept =
            orders[place]?.length !== 0 &&
            !steps.some((step) => 'as' in step && step.as === 'agent-b');
          if (isKept) expect(ids).toEqual(orders[place]);
          for (const row of items) expect(row).toEqual(truth.get(row.id));
        }
        const all = page.readAll();
        const fetched = fresh.readAll();
        for (const [key, data] of Object.entries(fetched)) {
          if (!key.startsWith('["mentions","list"')) expect(all[key]).toEqual(data);
        }
        stop();
        clearAllArrivals();
      }),
      propertyRuns(25),
    );
  }, 120_000);
});

function listRows({ client }: LiveClient) {
  return client
    .getQueryCache()
    .findAll({ queryKey: [...mentionQueries.all(), 'list'] })
    .map(({ state }) => {
      const data = state.data as { pages: { items: { id: string }[] }[] };
      const items = data.pages.flatMap((page) => page.items);
      return { ids: items.map(({ id }) => id), items };
    });
}
