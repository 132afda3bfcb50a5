import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getMention } from '../contract/mentions';
import type { MentionChangeSetAnswer } from '../contract/mention-changes';
import { createTestBackend } from '../../mocks/backend/test-support/test-backend';
import { createWorkedExample } from '../../mocks/worlds/worked-example';
import { connectBackend } from './http';
import { createEventApplier } from './live/apply-events';
import { whileChangingMany } from './live/own-change';
import { mailboxQueries } from './mailboxes';
import { cutIntoSteps, mentionChangeMutations, runMutation } from './mention-changes';
import type { ChangeStep } from './mention-changes';

const change = { status: 'resolved' } as const;
const ids = ['mention-1', 'mention-2', 'mention-3'];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A backend behind `fetch`; the answers of the requests with these numbers are lost on their way back. */
function startBackend(lost: readonly number[]) {
  const backend = createTestBackend(createWorkedExample());
  const keys: string[] = [];
  connectBackend({ url: 'http://localhost/api', headers: {} });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    keys.push(request.headers.get('Idempotency-Key') ?? '');
    const answer = await backend.backend(request);
    if (lost.includes(keys.length)) throw new TypeError('The answer was lost');
    return answer;
  });
  return { ...backend, keys };
}

function run(steps: readonly ChangeStep[], isStopped: (steps: number) => boolean = () => false) {
  const answers: MentionChangeSetAnswer[] = [];
  let left = steps;
  const options = mentionChangeMutations.run({
    isStopped: () => isStopped(answers.length),
    onStep: (answer, rest) => {
      answers.push(answer);
      left = rest;
    },
  });
  const task = { mailboxId: 'support', change, steps };
  return { answers, left: () => left, done: runMutation(new QueryClient(), options, task) };
}

describe('a change of many mentions', () => {
  it('is cut into steps that the backend takes, each with a key of its own', () => {
    const many = Array.from({ length: 1_200 }, (_, number) => String(number));
    const steps = cutIntoSteps({ kind: 'mentions', ids: many });
    const taken = steps.flatMap(({ selection }) =>
      selection.kind === 'mentions' ? [selection.ids] : [],
    );
    expect(taken.map(({ length }) => length)).toEqual([500, 500, 200]);
    expect(taken.flat()).toEqual(many);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(3);
  });

  it('asks for a step again with the same key when its answer is lost', async () => {
    const { keys, call } = startBackend([1, 2]);
    const { answers, done } = run(cutIntoSteps({ kind: 'mentions', ids }));
    await vi.runAllTimersAsync();
    await done;
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(3);
    expect(answers).toMatchObject([{ changed: 3, same: 0 }]);
    const params = { mailboxId: 'support', mentionId: 'mention-1' };
    const { conversation } = await call(getMention, { params });
    expect(conversation.activities.map(({ kind }) => kind)).toEqual(['resolved']);
  });

  it('gives up after a while, and goes on later with that key', async () => {
    const { keys } = startBackend([1, 2, 3, 4]);
    const steps = cutIntoSteps({ kind: 'mentions', ids });
    const failing = run(steps);
    const failure = expect(failing.done).rejects.toThrow('No answer');
    await vi.runAllTimersAsync();
    await failure;
    expect(failing.left()).toEqual(steps);
    const { answers, done } = run(failing.left());
    await done;
    expect(answers).toMatchObject([{ changed: 3 }]);
    expect(new Set(keys).size).toBe(1);
  });

  it('is stopped between two steps', async () => {
    startBackend([]);
    const steps = ids.flatMap((id) => cutIntoSteps({ kind: 'mentions', ids: [id] }));
    const { answers, left, done } = run(steps, (count) => count === 2);
    await done;
    expect(answers).toHaveLength(2);
    expect(left()).toEqual(steps.slice(2));
  });
});

describe('what the steps of a change bring about', () => {
  const event = { type: 'many-mentions-changed', byUserId: 'me' } as const;

  async function isStaleAfter(byUserId: string): Promise<boolean> {
    const client = new QueryClient();
    const { queryKey } = mailboxQueries.list();
    client.setQueryData(queryKey, []);
    const applier = createEventApplier(client, () => 'me');
    await whileChangingMany(async () => {
      applier.apply({ ...event, byUserId });
      await applier.settle();
    });
    applier.stop();
    return client.getQueryState(queryKey)?.isInvalidated === true;
  }

  it('is not fetched after each of them', async () => {
    expect(await isStaleAfter('me')).toBe(false);
  });

  it('is fetched at once when somebody else does it', async () => {
    expect(await isStaleAfter('somebody')).toBe(true);
  });

  it('is fetched at once after the last of them', async () => {
    const client = new QueryClient();
    const { queryKey } = mailboxQueries.list();
    client.setQueryData(queryKey, []);
    const applier = createEventApplier(client, () => 'me');
    applier.apply(event);
    await applier.settle();
    applier.stop();
    expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true);
  });
});
