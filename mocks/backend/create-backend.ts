import { Hono } from 'hono';
import twitterText from 'twitter-text';
import { POSITION_HEADER } from '../../src/contract/event-position';
import { createFaultLines } from '../faults/fault-line';
import type { FaultLine, FaultLines } from '../faults/fault-line';
import { answerProblem, guardAnswer } from './answers';
import { createAuditIndex } from './audit-index';
import type { AuditIndex } from './audit-index';
import { writeEventId } from './live/event-id';
import { createLiveWorld } from './live/live-world';
import type { LiveWorld } from './live/live-world';
import { createMentionIndex } from './mention-index/mention-index';
import type { MentionLists } from './mention-index/mention-lists';
import type { OpenedWorld, OpenWorld } from './opened-world';
import { createOutboxClock } from './outbox-clock';
import type { OutboxClock } from './outbox-clock';
import { addAccountRoutes } from './routes/account-routes';
import { findIdempotencyKey } from './routes/add-route';
import type { BackendApp, BackendEnv } from './routes/add-route';
import { addFaultRoutes } from './routes/fault-routes';
import { addAttachmentRoutes } from './routes/attachment-routes';
import { addAuditRecordRoutes } from './routes/audit-record-routes';
import { addBulkReplyRoutes } from './routes/bulk-reply-routes';
import { addCannedReplyRoutes } from './routes/canned-reply-routes';
import { addDemoRoutes } from './routes/demo-routes';
import { addLiveRoutes } from './routes/live-routes';
import { addMailboxRoutes } from './routes/mailbox-routes';
import { addMentionRoutes } from './routes/mention-routes';
import { addOutboxRoutes } from './routes/outbox-routes';
import { addReplyFactsRoutes } from './routes/reply-facts-routes';
import { addReplyGroupsRoutes } from './routes/reply-groups-routes';
import { addReplyRoutes } from './routes/reply-routes';
import { addReplySettingsRoutes } from './routes/reply-settings-routes';
import { addSessionRoutes } from './routes/session-routes';
import { addSmartFolderRoutes } from './routes/smart-folder-routes';
import { createSimulatorRunner } from './simulator/run-simulator';
import type { SimulatorRunner } from './simulator/run-simulator';
import { addTriageRoutes } from './routes/triage-routes';
import { publishDueReply } from './rules/publish-due-reply';
import { recordRefusal } from './rules/record-refusal';
import type { Asked } from './rules/record-refusal';
import { requireSession } from './rules/require-session';
import { createNotFoundError, ProblemError } from './rules/problem-error';
import { fillStore, isStorageFull } from './store/full-store';

/**
 * The mock backend: one function from Request to Response, below `/api`. Two headers that a real
 * backend would not have choose the world and the user:
 * - `Signet-World`: the world's name; the default world otherwise.
 * - `Signet-User`: the user's id; the world's first user otherwise.
 */
export type Backend = (request: Request) => Promise<Response>;

/** With the value `full` the request's commits find no room; only the fault layer says so. */
export const STORAGE_HEADER = 'Signet-Storage';

/**
 * - `reportError`: told of every error that is the backend's own fault; the request gets a 500.
 * - `faultLines`: what requests are met with, for the endpoints that ask for it; the layer is put around.
 */
export interface BackendOptions {
  openWorld: OpenWorld;
  defaultWorld: string;
  reportError: (error: unknown) => void;
  faultLines?: FaultLines;
}

type ReadyWorld = OpenedWorld & {
  lists: MentionLists;
  live: LiveWorld;
  auditIndex: AuditIndex;
  simulator: SimulatorRunner;
  outbox: OutboxClock;
};

export function createBackend({
  openWorld,
  defaultWorld,
  reportError,
  faultLines = createFaultLines(),
}: BackendOptions): Backend {
  const worlds = new Map<string, Promise<ReadyWorld>>();

  /** Opens a world at its first request; one that could not be opened is tried again at the next. */
  function findWorld(name: string): Promise<ReadyWorld> {
    const known = worlds.get(name);
    if (known !== undefined) return known;
    const forget = () => {
      if (worlds.get(name) === opening) worlds.delete(name);
      void opening.then(
        ({ live, simulator, outbox }) => {
          outbox.stop();
          simulator.stop();
          live.close();
        },
        () => undefined,
      );
    };
    const opening = openAndIndex(name, {
      openWorld,
      reportError,
      onReplaced: forget,
      faults: faultLines.of(name),
    });
    worlds.set(name, opening);
    opening.catch(forget);
    return opening;
  }

  const app: BackendApp = new Hono<BackendEnv>();
  app.use('/api/*', async (c, next) => {
    const name = c.req.header('Signet-World') ?? defaultWorld;
    const { lists, live, auditIndex, simulator, now, outbox, reset, damage, ...opened } =
      await findWorld(name);
    const store = c.req.header(STORAGE_HEADER) === 'full' ? fillStore(opened.store) : opened.store;
    await outbox.sweep();
    const position = writeEventId(store, store.readSequence());
    const users = await store.list('users');
    const userId = c.req.header('Signet-User');
    const user = userId === undefined ? users[0] : users.find(({ id }) => id === userId);
    if (user === undefined) throw createNotFoundError('user', userId ?? '');
    const requestId = findIdempotencyKey(c.req.raw) ?? crypto.randomUUID();
    c.set('asked', { store, userId: user.id, now, requestId });
    await requireSession(c.req.raw, store, user.id);
    c.set('rules', {
      store,
      lists,
      user,
      now,
      requestId,
      ...tools,
    });
    c.set('world', {
      name,
      live,
      auditIndex,
      damage,
      simulator,
      faults: faultLines.of(name),
      async reset() {
        outbox.stop();
        await reset();
        worlds.delete(name);
        simulator.stop();
        live.close();
      },
    });
    await next();
    c.header(POSITION_HEADER, position);
  });
  addSessionRoutes(app);
  addAccountRoutes(app);
  addMailboxRoutes(app);
  addSmartFolderRoutes(app);
  addMentionRoutes(app);
  addAttachmentRoutes(app);
  addTriageRoutes(app);
  addReplyRoutes(app);
  addOutboxRoutes(app);
  addBulkReplyRoutes(app);
  addCannedReplyRoutes(app);
  addReplyFactsRoutes(app);
  addReplyGroupsRoutes(app);
  addReplySettingsRoutes(app);
  addAuditRecordRoutes(app);
  addDemoRoutes(app);
  addFaultRoutes(app);
  addLiveRoutes(app);
  app.notFound((c) => {
    throw createUnknownRequestError(c.req.method, c.req.path);
  });
  app.onError(async (error, c) => {
    if (error instanceof ProblemError) {
      // Unset while the world is not open or nobody is known: there is no record to keep it in.
      const asked = c.get('asked') as Asked | undefined;
      if (asked !== undefined) await recordRefusal(asked, c.req.raw, error.problem);
      return answerProblem(error.problem);
    }
    if (isStorageFull(error)) {
      const title = 'The backend has no room: nothing was done';
      return answerProblem({ type: '/problems/storage-full', title, status: 507 });
    }
    reportError(error);
    const title = 'Something went wrong in the backend';
    return answerProblem({ type: '/problems/internal', title, status: 500 });
  });
  return async (request) => guardAnswer(await app.fetch(request));
}

/** What every rule may use, whoever it works for. */
const tools = {
  createId: () => crypto.randomUUID(),
  countXWeighted: (text: string) => twitterText.parseTweet(text).weightedLength,
};

async function openAndIndex(
  name: string,
  {
    openWorld,
    reportError,
    onReplaced,
    faults,
  }: Pick<BackendOptions, 'openWorld' | 'reportError'> & {
    onReplaced: () => void;
    faults: FaultLine;
  },
): Promise<ReadyWorld> {
  const opened = await openWorld(name, onReplaced);
  if ('faults' in opened) {
    throw new ProblemError({
      type: '/problems/invalid-world',
      title: `The world "${name}" cannot be opened`,
      status: 500,
      world: name,
      faults: opened.faults,
    });
  }
  const lists = await createMentionIndex(opened.store);
  const live = createLiveWorld(opened.store, lists);
  const { store } = opened;
  const now = () => new Date(Date.parse(opened.now()) + faults.readClock()).toISOString();
  const simulator = createSimulatorRunner({ store, lists, now, ...tools }, live, reportError);
  const publish = (id: string) => publishDueReply({ store, lists, now, ...tools }, id);
  const outbox = await createOutboxClock({ store, now, publish, reportError });
  const auditIndex = createAuditIndex(store);
  return { ...opened, now, lists, live, auditIndex, simulator, outbox };
}

function createUnknownRequestError(method: string, path: string): ProblemError {
  return new ProblemError({
    type: '/problems/unknown-request',
    title: `Nothing answers ${method} ${path}`,
    status: 404,
  });
}
