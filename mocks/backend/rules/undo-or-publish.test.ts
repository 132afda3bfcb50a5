import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMentionIndex } from '../mention-index/mention-index';
import { createMemoryStore } from '../store/memory-store';
import type { Store } from '../store/store';
import { listWorldDocuments } from '../store/world-documents';
import { replyAs } from '../test-support/worked-example-requests';
import { createWorkedExample } from '../../worlds/worked-example';
import { withdrawReply } from './outbox';
import { ProblemError } from './problem-error';
import { publishDueReply } from './publish-due-reply';
import { queueReply } from './queue-reply';
import type { RuleContext } from './rule-context';

/**
 * Undo and publish in the same moment, with every order in which the store can answer them: several
 * backends over one store, as several workers of a browser are.
 */
async function race(scheduler: fc.Scheduler, { publishers, hesitation, expires }: Race) {
  const world = createWorkedExample();
  const store = createMemoryStore(listWorldDocuments(world));
  const lists = await createMentionIndex(store);
  let time = Date.parse(world.now);
  let lastId = 0;
  const [user] = world.users;
  if (user === undefined) throw new Error('The worked example has users');
  const slow = slowDown(store, scheduler);
  const context = (of: Store): RuleContext => ({
    store: of,
    lists,
    user,
    now: () => new Date(time).toISOString(),
    requestId: 'request',
    createId: () => `id-${String((lastId += 1))}`,
    countXWeighted: (text) => text.length,
  });
  const { id } = await queueReply(context(store), {
    mentionId: 'mention-1',
    idempotencyKey: 'key',
    request: { ...replyAs('acme-care'), undoSeconds: 5 },
  });
  time += 5000;

  const hesitate = async () => {
    for (let step = 0; step < hesitation; step += 1) await scheduler.schedule(Promise.resolve());
  };
  const undo = hesitate()
    .then(() => withdrawReply(context(slow), id, 'undo'))
    .then(
      () => 'undone' as const,
      (error: unknown) => {
        if (error instanceof ProblemError) return error.problem.type;
        throw error;
      },
    );
  const publishing = Array.from({ length: publishers }, () => publishDueReply(context(slow), id));
  const care = await store.get('profiles', 'acme-care');
  if (expires && care !== null) {
    const expired = { ...care.document, authorization: 'expired' as const };
    void scheduler.schedule(Promise.resolve()).then(() =>
      store.commit([{ collection: 'profiles', document: expired }], [], {
        userId: user.id,
        time: world.now,
        requestId: 'other',
      }),
    );
  }
  await scheduler.waitFor(Promise.all([undo, ...publishing]));
  return {
    undo: await undo,
    status: (await store.get('outboxReplies', id))?.document.status,
    published: (await store.list('replies')).length - world.replies.length,
  };
}

/** `hesitation`: how many steps the undo comes later; a publication takes about twenty. */
interface Race {
  publishers: number;
  hesitation: number;
  expires: boolean;
}
const races = fc.record({
  publishers: fc.integer({ min: 1, max: 3 }),
  hesitation: fc.integer({ min: 0, max: 60 }),
});

/** A store whose answers come in the order that the scheduler chooses. */
function slowDown(store: Store, scheduler: fc.Scheduler): Store {
  return {
    ...store,
    get: (collection, id) => scheduler.schedule(store.get(collection, id)),
    commit: async (changes, expectedVersions, origin) => {
      await scheduler.schedule(Promise.resolve());
      return scheduler.schedule(store.commit(changes, expectedVersions, origin));
    },
  };
}

describe('undo and publish in the same moment', () => {
  it('come to exactly one of both, whatever the order', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), races, async (scheduler, given) => {
        const { undo, status, published } = await race(scheduler, { ...given, expires: false });
        seen.add(undo);
        if (undo === 'undone') expect({ status, published }).toEqual(undone);
        else expect({ undo, status, published }).toEqual(tooLate);
      }),
      { numRuns: 200 },
    );
    // A property that saw only one of the two would say nothing.
    expect([...seen].sort()).toEqual(['/problems/reply-published', 'undone']);
  });

  it('publish nothing after an undo, nor what its profile may not say any more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), races, async (scheduler, given) => {
        const { undo, status, published } = await race(scheduler, { ...given, expires: true });
        expect(published).toBe(status === 'published' ? 1 : 0);
        if (undo === 'undone') expect(status).toBe('withdrawn');
      }),
      { numRuns: 200 },
    );
  });
});

const undone = { status: 'withdrawn', published: 0 };
const tooLate = { undo: '/problems/reply-published', status: 'published', published: 1 };
