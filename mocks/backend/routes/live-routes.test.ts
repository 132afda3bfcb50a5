import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeAuthorization, resetWorld } from '../../../src/contract/demo';
import { POSITION_HEADER } from '../../../src/contract/event-position';
import { readEvents } from '../../../src/contract/events';
import { getMailbox, saveMailbox } from '../../../src/contract/mailboxes';
import { changeMention } from '../../../src/contract/mentions';
import { tellPresence } from '../../../src/contract/presence';
import { queueReply } from '../../../src/contract/outbox';
import { sendReply } from '../../../src/contract/replies';
import { getSession, savePreferences } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { readStream } from '../test-support/read-stream';
import type { StreamReader } from '../test-support/read-stream';
import { createTestBackend } from '../test-support/test-backend';
import { replyAs, send, supportSettings, to } from '../test-support/worked-example-requests';

const opened: StreamReader[] = [];
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(opened.splice(0).map((stream) => stream.cancel()));
});

function start() {
  const test = createTestBackend(createWorkedExample());
  const open = async (as: string, lastEventId?: string, tabId = `tab of ${as}`) => {
    const headers = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
    const response = await test.request(readEvents, { as, headers, query: { tabId } });
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    const stream = readStream(response);
    opened.push(stream);
    return stream;
  };
  const resolve = (number: number, as = 'agent-b') =>
    test.call(changeMention, { params: to(number), body: { status: 'resolved' }, as });
  return { ...test, open, resolve };
}

describe('the stream of events', () => {
  it('starts with whether anything is missing, and who is where', async () => {
    const { open } = start();
    const [first, second] = await (await open('agent-b')).take(2);
    expect(first?.event).toEqual({ type: 'started', isResumed: false });
    expect(second).toEqual({ id: null, event: { type: 'presence-changed', present: [] } });
  });

  it('tells of a mention where it is now, for whoever reads', async () => {
    const { call, open } = start();
    const streams = [await open('agent-b'), await open('admin-a')];
    for (const stream of streams) await stream.take(2);
    const body = { assigneeId: 'agent-b' };
    await call(changeMention, { params: to(2), body, as: 'editor-c' });
    const told = await Promise.all(streams.map(async (stream) => (await stream.take(1))[0]?.event));
    const folders = [['assigned-to-me'], ['assigned-to-others']];
    expect(told).toEqual(
      folders.map((own) => ({
        type: 'mentions-changed',
        byUserId: 'editor-c',
        mentions: [
          {
            mentionId: 'mention-2',
            conversationId: expect.any(String) as string,
            places: [{ mailboxId: 'support', folderIds: [...own, 'archive', 'vip'] }],
          },
        ],
      })),
    );
  });

  it('tells of replies, settings, profiles, and of the own state to its user alone', async () => {
    const { call, open } = start();
    const mine = await open('agent-b');
    const other = await open('viewer-d');
    await Promise.all([mine.take(2), other.take(2)]);
    await call(sendReply, { ...send(1, replyAs('acme-care')), as: 'agent-b' });
    await call(savePreferences, { body: { resolvesOnSend: false }, as: 'agent-b' });
    const { version } = await call(getMailbox, { params: { mailboxId: 'support' } });
    const params = { mailboxId: 'support' };
    await call(saveMailbox, { params, version, body: supportSettings({ name: 'Help' }) });
    const expire = { params: { profileId: 'acme-care' }, body: { authorization: 'expired' } };
    await call(changeAuthorization, expire);
    const waiting = { ...replyAs('acme-us', { chosenBy: 'by-hand' }), undoSeconds: 5 };
    await call(queueReply, { ...send(5, waiting), as: 'agent-b' });
    await call(changeAuthorization, { ...expire, body: { authorization: 'authorized' } });

    const types = (events: Awaited<ReturnType<StreamReader['take']>>) =>
      events.map(({ event }) => event.type);
    const shared = ['mentions-changed', 'reply-published'];
    expect(types(await mine.take(8))).toEqual([
      ...shared,
      'session-changed',
      'session-changed',
      'settings-changed',
      'account-changed',
      'outbox-changed',
      'account-changed',
    ]);
    expect(types(await other.take(5))).toEqual([
      ...shared,
      'settings-changed',
      'account-changed',
      'account-changed',
    ]);
  });

  it('goes on after the last event that was read, and leaves nothing out', async () => {
    const { open, resolve } = start();
    const stream = await open('agent-b');
    const [started] = await stream.take(2);
    await resolve(1);
    const [one] = await stream.take(1);
    await stream.cancel();
    await resolve(2);
    await resolve(3);
    for (const [id, missed] of [
      [one?.id, ['mention-2', 'mention-3']],
      [started?.id, ['mention-1', 'mention-2', 'mention-3']],
    ] as const) {
      const again = await open('agent-b', id ?? '');
      const [first, , ...rest] = await again.take(2 + missed.length);
      expect(first?.event).toEqual({ type: 'started', isResumed: true });
      const ids = rest.flatMap(({ event }) =>
        event.type === 'mentions-changed' ? event.mentions.map(({ mentionId }) => mentionId) : [],
      );
      expect(ids).toEqual(missed);
    }
  });

  it('goes on after the position that an answer carried', async () => {
    const { open, resolve, request } = start();
    const position = (await request(getSession)).headers.get(POSITION_HEADER) ?? '';
    await resolve(1);
    const [first, , second] = await (await open('agent-b', position)).take(3);
    expect(first?.event).toEqual({ type: 'started', isResumed: true });
    expect(second?.event.type).toBe('mentions-changed');
  });

  it.each(['', 'nonsense', 'other-generation/0', '/1'])(
    'says that it cannot go on after %j',
    async (id) => {
      const [first] = await (await start().open('agent-b', id)).take(1);
      expect(first?.event).toEqual({ type: 'started', isResumed: false });
    },
  );

  it('says so, too, where more has happened than it tells one by one', async () => {
    const { open, store } = start();
    const [first] = await (await open('agent-b')).take(1);
    const origin = { userId: 'admin-a', time: '2026-11-20T10:00:00.000Z', requestId: 'r' };
    for (let count = 0; count <= 500; count += 1) await store().commit([], [], origin);
    const [again] = await (await open('agent-b', first?.id ?? '')).take(1);
    expect(again?.event).toEqual({ type: 'started', isResumed: false });
  });

  it('ends when the world starts afresh; after that nothing can be resumed', async () => {
    const { call, open } = start();
    const stream = await open('agent-b');
    const [first] = await stream.take(2);
    await call(resetWorld);
    expect(await stream.hasEnded()).toBe(true);
    const [again] = await (await open('agent-b', first?.id ?? '')).take(1);
    expect(again?.event).toEqual({ type: 'started', isResumed: false });
  });

  it('names no mentions when very many change at once', async () => {
    const { open, store } = start();
    const stream = await open('agent-b');
    await stream.take(2);
    const [mention] = await store().list('mentions');
    if (mention === undefined) throw new Error('The worked example has mentions');
    const changes = Array.from({ length: 201 }, (_, index) => ({
      collection: 'mentions' as const,
      document: { ...mention, id: `many-${String(index)}`, version: 2 },
    }));
    await store().commit(changes, [], { userId: 'admin-a', time: '', requestId: '' });
    const [{ event } = {}] = await stream.take(1);
    expect(event).toEqual({ type: 'many-mentions-changed', byUserId: 'admin-a' });
  });

  it('holds nothing once it is cancelled, aborted, or opened again by the same tab', async () => {
    vi.useFakeTimers();
    const { open, backend } = start();
    const cancelled = await open('agent-b', undefined, 'one');
    const replaced = await open('agent-b', undefined, 'two');
    await open('agent-b', undefined, 'two');
    const abort = new AbortController();
    const url = 'http://localhost/api/events?tabId=three';
    readStream(await backend(new Request(url, { signal: abort.signal })));
    expect(vi.getTimerCount()).toBe(3);
    await replaced.take(2);
    expect(await replaced.hasEnded()).toBe(true);
    await cancelled.cancel();
    abort.abort();
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('presence', () => {
  const at = (number: number, activity: 'looking' | 'answering' = 'looking') => ({
    place: { mentionId: `mention-${String(number)}`, activity },
  });

  it('is told to everybody, counts a user once, and ends with the stream of the tab', async () => {
    const { call, open } = start();
    const reader = await open('admin-a');
    await reader.take(2);
    const present = async () => {
      const [{ event } = {}] = await reader.take(1);
      return event?.type === 'presence-changed' ? event.present : event;
    };
    const tell = (tabId: string, body: object, as = 'agent-b') =>
      call(tellPresence, { params: { tabId }, body, as });
    const tab = await open('agent-b', undefined, 'one');
    await tell('one', at(1));
    const bob = { userId: 'agent-b', mentionId: 'mention-1', activity: 'looking' };
    expect(await present()).toEqual([bob]);
    await tell('two', at(1, 'answering'));
    const answering = { ...bob, activity: 'answering' };
    expect(await present()).toEqual([answering]);
    await tell('three', at(1), 'viewer-d');
    expect(await present()).toEqual([answering, { ...bob, userId: 'viewer-d' }]);
    await tell('two', { place: null });
    expect(await present()).toEqual([bob, { ...bob, userId: 'viewer-d' }]);
    await tab.cancel();
    expect(await present()).toEqual([{ ...bob, userId: 'viewer-d' }]);
  });

  it('is forgotten when nothing was told for half a minute, and is in no journal', async () => {
    vi.useFakeTimers();
    const { call, open, store } = start();
    const reader = await open('admin-a');
    await reader.take(2);
    await call(tellPresence, { params: { tabId: 'one' }, body: at(1), as: 'agent-b' });
    await reader.take(1);
    await vi.advanceTimersByTimeAsync(29_000);
    await call(tellPresence, { params: { tabId: 'two' }, body: at(2), as: 'editor-c' });
    const [both] = await reader.take(1);
    expect(both?.event).toMatchObject({ present: [{ userId: 'agent-b' }, { userId: 'editor-c' }] });
    await vi.advanceTimersByTimeAsync(5_000);
    const [one] = await reader.take(1);
    expect(one?.event).toMatchObject({ present: [{ userId: 'editor-c' }] });
    expect(store().readSequence()).toBe(0);
  });

  it.each([
    ['viewer-d', false],
    ['agent-b', true],
    ['editor-c', true],
    ['admin-a', true],
  ])('lets %s look; answering: %s', async (as, mayAnswer) => {
    const { call, refuse } = start();
    const params = { tabId: 'one' };
    await call(tellPresence, { params, body: at(1), as });
    const answering = { params, body: at(1, 'answering'), as };
    if (mayAnswer) await call(tellPresence, answering);
    else await refuse('/problems/forbidden', tellPresence, answering);
  });
});
