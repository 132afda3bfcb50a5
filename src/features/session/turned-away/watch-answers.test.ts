import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { MutationMeta } from '@tanstack/react-query';
import type { Problem } from '../../../contract/problem';
import { bulkReplyMutations } from '../../../data/bulk-replies';
import { ProblemError } from '../../../data/http';
import { outboxMutations } from '../../../data/outbox';
import { replyMutations } from '../../../data/replies';
import { tellSessionBack } from '../../../data/session-back';
import { useTurnedAway } from './turned-away-store';
import { watchAnswers } from './watch-answers';

const signedOut: Problem = { type: '/problems/signed-out', status: 401, title: '' };
const page = new EventTarget();
const ends: (() => void)[] = [];
let isSignedIn = false;

beforeEach(() => {
  isSignedIn = false;
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      isSignedIn ? Response.json(session) : Response.json(signedOut, { status: 401 }),
    ),
  );
  useTurnedAway.setState({ isEnded: false, busyUntil: null, hasRefusedWrite: false });
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  ends.push(watchAnswers(client));
  return client;
}
const fail = (client: QueryClient, problem: Problem) =>
  client
    .fetchQuery({ queryKey: ['thing'], queryFn: () => Promise.reject(new ProblemError(problem)) })
    .catch(() => undefined);

test('says that the session has ended when the session itself is not there', async () => {
  await fail(watch(), signedOut);
  await vi.waitFor(() => expect(useTurnedAway.getState().isEnded).toBe(true));
});

test('says nothing of a single 401, and fetches anew what failed', async () => {
  isSignedIn = true;
  const client = watch();
  await fail(client, signedOut);
  await vi.waitFor(() => expect(client.getQueryState(['thing'])?.status).toBe('pending'));
  expect(useTurnedAway.getState().isEnded).toBe(false);
});

test('does not fetch anew again and again what is turned away while the session is there', async () => {
  vi.useFakeTimers();
  isSignedIn = true;
  const client = watch();
  const queryFn = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new ProblemError(signedOut);
  });
  const observer = new QueryObserver(client, { queryKey: ['thing'], queryFn });
  ends.push(observer.subscribe(() => undefined));
  await vi.advanceTimersByTimeAsync(1000);
  expect(queryFn).toHaveBeenCalledTimes(2);
  expect(observer.getCurrentResult().isError).toBe(true);

  await vi.advanceTimersByTimeAsync(60_000);
  void observer.refetch();
  await vi.advanceTimersByTimeAsync(1000);
  expect(queryFn).toHaveBeenCalledTimes(4);

  isSignedIn = false;
  void observer.refetch();
  await vi.advanceTimersByTimeAsync(100);
  expect(useTurnedAway.getState().isEnded).toBe(true);
  // Signed in elsewhere: what the next look finds is news.
  isSignedIn = true;
  void observer.refetch();
  await vi.advanceTimersByTimeAsync(100);
  expect(useTurnedAway.getState().isEnded).toBe(false);
});

const busy: Problem = {
  type: '/problems/too-many-requests',
  status: 429,
  title: '',
  retryAfterSeconds: 30,
};
const refuse = (client: QueryClient, meta: MutationMeta = {}) =>
  client
    .getMutationCache()
    .build(client, { meta, mutationFn: () => Promise.reject(new ProblemError(busy)) })
    .execute(undefined)
    .catch(() => undefined);

test('says until when the backend takes no more, and whether a change was refused', async () => {
  const client = watch();
  await fail(client, busy);
  const { busyUntil } = useTurnedAway.getState();
  expect((busyUntil ?? 0) - Date.now()).toBeGreaterThan(25_000);
  expect(useTurnedAway.getState().hasRefusedWrite).toBe(false);
  await refuse(client);
  expect(useTurnedAway.getState().hasRefusedWrite).toBe(true);
});

test('does not say of a reply that it was not sent, nor of one that it was not taken back', async () => {
  const client = watch();
  await refuse(client, replyMutations.send('mention-1').meta);
  await refuse(client, outboxMutations.queue('mention-1').meta);
  await refuse(client, outboxMutations.withdraw().meta);
  await refuse(client, bulkReplyMutations.queue('support').meta);
  await refuse(client, bulkReplyMutations.withdraw().meta);
  expect(useTurnedAway.getState().busyUntil).not.toBeNull();
  expect(useTurnedAway.getState().hasRefusedWrite).toBe(false);
});

test('believes no answer that is older than the sign-in', async () => {
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => answers.push(resolve)));
  await fail(watch(), signedOut);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  tellSessionBack();
  answers[0]?.(Response.json(signedOut, { status: 401 }));
  // It is asked once more, since those that were turned away meanwhile did not ask.
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(useTurnedAway.getState().isEnded).toBe(false);
  answers[1]?.(Response.json(signedOut, { status: 401 }));
  await vi.waitFor(() => expect(useTurnedAway.getState().isEnded).toBe(true));
});

const session = {
  user: { id: 'ada', name: 'Ada', role: 'agent' },
  rights: [],
  preferences: { resolvesOnSend: false, shortcuts: true, undoSeconds: 0 },
  lastUsedProfileIds: {},
  settingsRevision: 1,
  now: '2026-11-20T10:00:00.000Z',
  demo: null,
};
