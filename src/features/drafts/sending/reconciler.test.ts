import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConnectionError, ProblemError } from '../../../data/http';
import { emptyDraft } from '../draft';
import type { Drafts } from '../draft-storage';
import type { Asked } from './create-draft-sender';
import { createReconciler } from './reconciler';
import type { Asking } from './reconciler';

const name = 'demo/ada/mention-1';
const START = 1_000_000_000;

function unknownSince(at: number): Drafts {
  const request = {
    mailboxId: 'support',
    openFolderId: null,
    profileId: 'care',
    chosenBy: 'resolved' as const,
    settingsRevision: 1,
    text: 'Hello',
  };
  const attempt = { idempotencyKey: 'key', request, undoSeconds: 0 as const, at };
  return { [name]: { ...emptyDraft, text: 'Hello', sending: { phase: 'unknown', attempt } } };
}

function start(answers: Asked[]) {
  const askedAt: number[] = [];
  const shown: (Asking | null)[] = [];
  const reconciler = createReconciler({
    owner: 'demo/ada/',
    ask: () => {
      askedAt.push(Date.now() - START);
      return Promise.resolve(answers.shift() ?? 'settled');
    },
    show: (_, asking) => shown.push(asking),
    now: Date.now,
  });
  return { reconciler, askedAt, shown };
}

const lost: Asked = { lost: new ConnectionError('No answer') };
const tooMany: Asked = {
  lost: new ProblemError({
    type: '/problems/too-many-requests',
    status: 429,
    title: '',
    retryAfterSeconds: 20,
  }),
};
const forbidden: Asked = {
  lost: new ProblemError({
    type: '/problems/forbidden',
    status: 403,
    title: '',
    right: 'reply',
  }),
};

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

test('asks with a pause that grows, until it knows', async () => {
  const { reconciler, askedAt, shown } = start([lost, lost, lost]);
  reconciler.look(unknownSince(START));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(askedAt).toEqual([0, 1000, 3000, 7000]);
  expect(shown.at(-1)).toBeNull();
});

test('never pauses for more than a minute', async () => {
  const { reconciler, askedAt } = start(Array.from({ length: 100 }, () => lost));
  reconciler.look(unknownSince(START));
  await vi.advanceTimersByTimeAsync(600_000);
  const pauses = askedAt.slice(1).map((at, place) => at - (askedAt[place] ?? 0));
  expect(Math.max(...pauses)).toBe(60_000);
  reconciler.stop();
});

test('waits for as long as the backend says', async () => {
  const { reconciler, askedAt, shown } = start([tooMany]);
  reconciler.look(unknownSince(START));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(shown.at(-1)).toMatchObject({ why: 'too-many-requests', nextAt: START + 20_000 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(askedAt).toEqual([0, 20_000]);
});

test('says that the right to reply is gone, where that is why nothing was found out', async () => {
  const { reconciler, shown } = start([forbidden]);
  reconciler.look(unknownSince(START));
  await vi.advanceTimersByTimeAsync(500);
  expect(shown.at(-1)).toMatchObject({ why: 'forbidden', nextAt: START + 1000 });
  reconciler.stop();
});

test('heeds why the first try was turned away', async () => {
  const { reconciler, askedAt } = start([]);
  reconciler.look(unknownSince(START));
  reconciler.note(name, (tooMany as { lost: unknown }).lost);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(askedAt).toEqual([20_000]);
});

test('lets another tab finish, and takes over when that is gone', async () => {
  const { reconciler, askedAt, shown } = start(['held', 'held']);
  reconciler.look(unknownSince(START));
  await vi.advanceTimersByTimeAsync(500);
  expect(shown.at(-1)).toMatchObject({ isHeld: true });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(askedAt).toEqual([0, 1000, 2000]);
});

test('leaves to the agent what was sent long ago', async () => {
  const { reconciler, askedAt, shown } = start([]);
  reconciler.look(unknownSince(START - 3_600_000));
  await vi.advanceTimersByTimeAsync(600_000);
  reconciler.askAllNow();
  expect(askedAt).toEqual([]);
  expect(shown.at(-1)).toMatchObject({ nextAt: null });
  reconciler.askNow(name);
  expect(askedAt).toHaveLength(1);
});

test('asks at once when it is told to, and not twice at a time', async () => {
  const { reconciler, askedAt } = start([lost]);
  reconciler.look(unknownSince(START));
  reconciler.askNow(name);
  reconciler.askNow(name);
  expect(askedAt).toEqual([0]);
  await vi.advanceTimersByTimeAsync(600);
  reconciler.askAllNow();
  expect(askedAt).toEqual([0, 600]);
});

test('asks nothing of what others have found out, of other users, or after its end', async () => {
  const { reconciler, askedAt } = start([]);
  reconciler.look({ ...unknownSince(START), 'demo/bob/mention-2': emptyDraft });
  reconciler.look({ [name]: emptyDraft });
  reconciler.look({ 'demo/bob/mention-2': unknownSince(START)[name] ?? emptyDraft });
  reconciler.look(unknownSince(START));
  reconciler.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(askedAt).toEqual([]);
});
