import { afterEach, describe, expect, it, vi } from 'vitest';
import { getSimulator, resetWorld, setSimulator } from '../../../src/contract/demo';
import { readEvents } from '../../../src/contract/events';
import { mentionSchema } from '../../../src/domain/mention';
import { createDemoWorld } from '../../worlds/demo/demo-world';
import { createEmptyWorld } from '../../worlds/empty';
import type { World } from '../../worlds/world';
import { createWorkedExample } from '../../worlds/worked-example';
import { createLiveWorld } from '../live/live-world';
import { createMentionIndex } from '../mention-index/mention-index';
import { createMemoryStore } from '../store/memory-store';
import { listWorldDocuments } from '../store/world-documents';
import { readStream } from '../test-support/read-stream';
import { createTestBackend } from '../test-support/test-backend';
import { createDay } from './run-simulator';

afterEach(() => {
  vi.useRealTimers();
});

/** Lives some steps of a day of a seed, with a clock that stands still between them. */
async function live(world: World, seed: string, steps: number) {
  const store = createMemoryStore(listWorldDocuments(world));
  const lists = await createMentionIndex(store);
  let time = Date.parse(world.now);
  const now = () => new Date(time).toISOString();
  const liveWorld = createLiveWorld(store, lists);
  const context = { store, lists, now, countXWeighted: (text: string) => text.length };
  const day = await createDay(context, liveWorld, seed);
  for (let step = 0; step < steps; step += 1) {
    time += 5_000;
    await day.step();
  }
  return { store, liveWorld, again: () => createDay(context, liveWorld, seed) };
}

const worlds: [string, () => World][] = [
  ['demo', () => createDemoWorld({ mentionCount: 300 })],
  ['worked-example', createWorkedExample],
];

describe('a lively day', () => {
  it.each(worlds)('is the same for the same seed, and another for another: %s', async (_, make) => {
    const journals = await Promise.all(
      ['one', 'one', 'two'].map(async (seed) =>
        (await live(make(), seed, 60)).store.readJournal(0),
      ),
    );
    expect(journals[0]?.length).toBeGreaterThan(30);
    expect(journals[1]).toEqual(journals[0]);
    expect(JSON.stringify(journals[2])).not.toBe(JSON.stringify(journals[0]));
  });

  it.each(worlds)(
    'has mentions come in, and colleagues at work by the rules: %s',
    async (_, make) => {
      const world = make();
      const { store } = await live(world, 'one', 300);
      const mentions = await store.list('mentions');
      const added = mentions.slice(world.mentions.length);
      expect(added.length).toBeGreaterThan(80);
      const topicIds = new Set(world.topics.map(({ id }) => id));
      for (const mention of added) {
        mentionSchema.parse(mention);
        expect(mention.topicIds.every((id) => topicIds.has(id))).toBe(true);
        expect(world.services.some(({ id }) => id === mention.serviceId)).toBe(true);
      }
      const replies = (await store.list('replies')).slice(world.replies.length);
      expect(replies.length).toBeGreaterThan(5);
      for (const reply of replies) {
        const { mentionId, profileId, resolution } = reply;
        expect(mentions.some(({ id }) => id === mentionId)).toBe(true);
        expect(resolution).toMatchObject({ status: 'answered', profileId });
      }
      const journal = await store.readJournal(0);
      const actors = new Set(journal.map(({ userId }) => userId));
      const known = new Set(['', ...world.users.map(({ id }) => id)]);
      expect([...actors].every((id) => known.has(id))).toBe(true);
      expect(actors.size).toBeGreaterThan(2);
      const viewers = world.users.filter(({ role }) => role === 'viewer');
      expect(viewers.some(({ id }) => actors.has(id))).toBe(false);
      const changes = await store.list('replySettingsChanges');
      expect(changes.length).toBeGreaterThan(world.replySettingsChanges.length);
    },
  );

  it('shows who is answering before the reply is there', async () => {
    const { again, liveWorld } = await live(createWorkedExample(), 'two', 0);
    const seen = new Set<string>();
    const day = await again();
    for (let step = 0; step < 40; step += 1) {
      await day.step();
      for (const { userId, activity } of liveWorld.presence.list()) {
        expect(activity).toBe('answering');
        seen.add(userId);
      }
    }
    expect(seen.size).toBeGreaterThan(0);
    day.end();
    expect(liveWorld.presence.list()).toEqual([]);
  });

  it('goes on where a world has seen some of it', async () => {
    const { store, again } = await live(createWorkedExample(), 'one', 40);
    const before = (await store.list('mentions')).length;
    const day = await again();
    for (let step = 0; step < 40; step += 1) await day.step();
    const mentions = await store.list('mentions');
    expect(mentions.length).toBeGreaterThan(before);
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
  });

  it('does no harm where there is nothing to write about', async () => {
    const { store } = await live({ ...createEmptyWorld(), topics: [] }, 'one', 40);
    expect(await store.list('mentions')).toEqual([]);
  });
});

describe('running it', () => {
  function start() {
    vi.useFakeTimers();
    const test = createTestBackend(createWorkedExample());
    const open = async (tabId = 'one') =>
      readStream(await test.request(readEvents, { query: { tabId } }));
    const pass = async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
    };
    return { ...test, open, pass, sequence: () => test.store().readSequence() };
  }

  it('does not happen unless asked', async () => {
    const { call, open, pass, sequence } = start();
    const stream = await open();
    await pass(600_000);
    expect(sequence()).toBe(0);
    expect(await call(getSimulator)).toEqual({ seed: null, rate: 'normal' });
    await stream.cancel();
  });

  it('happens while somebody looks, at the rate that was chosen', async () => {
    const { call, open, pass, sequence } = start();
    await call(setSimulator, { body: { seed: 'one' } });
    await pass(600_000);
    expect(sequence()).toBe(0);

    const stream = await open();
    await pass(120_000);
    const normal = sequence();
    expect(normal).toBeGreaterThan(5);
    expect(await call(setSimulator, { body: { seed: 'one', rate: 'fast' } })).toEqual({
      seed: 'one',
      rate: 'fast',
    });
    await pass(120_000);
    expect(sequence() - normal).toBeGreaterThan(2 * normal);
    await call(setSimulator, { body: { seed: 'one', rate: 'pause' } });
    const paused = sequence();
    await pass(600_000);
    expect(sequence()).toBe(paused);
    // Who joins the same day does not change how quickly it goes.
    expect(await call(setSimulator, { body: { seed: 'one' } })).toMatchObject({ rate: 'pause' });
    await stream.cancel();
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when the world starts afresh', async () => {
    const { call, open, pass, sequence } = start();
    const stream = await open();
    await call(setSimulator, { body: { seed: 'one', rate: 'fast' } });
    await pass(60_000);
    expect(sequence()).toBeGreaterThan(0);
    await call(resetWorld);
    await open();
    await pass(600_000);
    expect(sequence()).toBe(0);
    expect((await call(getSimulator)).seed).toBeNull();
    await stream.cancel();
  });
});
