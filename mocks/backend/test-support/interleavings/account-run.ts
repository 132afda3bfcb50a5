import type fc from 'fast-check';
import { resetWorld } from '../../../../src/contract/demo';
import type { Endpoint } from '../../../../src/contract/endpoint';
import { getSession } from '../../../../src/contract/session';
import { createBackend } from '../../create-backend';
import type { Backend } from '../../create-backend';
import type { OpenedWorld } from '../../opened-world';
import { createMemoryStore } from '../../store/memory-store';
import type { Store } from '../../store/store';
import { listWorldDocuments } from '../../store/world-documents';
import { buildRequest } from '../test-backend';
import type { CallOptions } from '../test-backend';
import { createAccountModel } from './account-model';
import type { AccountModel, Draft } from './account-model';
import { tinyWorld } from './tiny-world';
import type { SettingId } from './tiny-world';

/** What an agent has on the screen: who answers which mention, and by what settings. */
export interface Shown extends Pick<Draft, 'mentionId' | 'openFolderId'> {
  settingsRevision: number;
  /** As whom a reply would go out: by the rules, by their alternative, or by hand. */
  senders: readonly Pick<Draft, 'profileId' | 'chosenBy'>[];
}

/** What a request came to. */
export interface Answer {
  status: number;
  body: unknown;
}

/**
 * One run: an account of its own behind the backend that all runs share. Each read and each commit of the
 * store waits until the scheduler lets it go on, so that requests overlap in every way.
 */
export interface AccountRun {
  model: AccountModel;
  /** What each agent was shown last. */
  shown: Map<string, Shown>;
  /** The version of each setting that each admin has before them; the world's own at first. */
  seen: Map<string, number>;
  /** What each agent asked for last. */
  lastDraft: Map<string, Draft>;
  answers: { draft: Draft; answer: Answer }[];
  saves: { settingId: SettingId; requestId: string; answer: Answer }[];
  withdrawals: { draft: Draft; answer: Answer }[];
  ask(endpoint: Endpoint, options: CallOptions): Promise<Answer>;
  /** Begins something that the run waits for only at its end. */
  begin(work: () => Promise<void>): void;
  nextId(): string;
  letTimePass(seconds: number): void;
  settle(): Promise<void>;
  close(): Promise<void>;
  store: Store;
}

export interface AccountBackend {
  open(scheduler: fc.Scheduler): Promise<AccountRun>;
}

/** The backend, made once: a run opens a world in it and has it forgotten. */
export function createAccountBackend(): AccountBackend {
  let opening: OpenedWorld | null = null;
  const broken: unknown[] = [];
  const backend: Backend = createBackend({
    defaultWorld: 'tiny',
    openWorld: () => {
      if (opening === null) throw new Error('There is a run to open the world for');
      return Promise.resolve(opening);
    },
    reportError: (error) => broken.push(error),
  });

  return {
    async open(scheduler) {
      const store = createMemoryStore(listWorldDocuments(tinyWorld));
      const model = createAccountModel();
      store.subscribe((changes, entry) => model.take(changes, entry));
      let time = Date.parse(tinyWorld.now);
      let isHeld = false;
      const wait = () => (isHeld ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
      const held: Store = {
        ...store,
        get: async (collection, id) => {
          await wait();
          return store.get(collection, id);
        },
        commit: async (...commit) => {
          await wait();
          return store.commit(...commit);
        },
      };
      opening = {
        store: held,
        now: () => new Date(time).toISOString(),
        reset: () => Promise.resolve(),
      };
      broken.length = 0;
      const ask: AccountRun['ask'] = async (endpoint, options) => {
        const response = await backend(buildRequest(endpoint, options));
        const text = await response.text();
        return { status: response.status, body: text === '' ? null : JSON.parse(text) };
      };
      const under = new Set<Promise<void>>();
      let lastId = 0;
      const admin = { as: 'admin-a' };
      await ask(getSession as Endpoint, admin);
      isHeld = true;

      return {
        model,
        store,
        shown: new Map(),
        seen: new Map(),
        lastDraft: new Map(),
        answers: [],
        saves: [],
        withdrawals: [],
        ask,
        begin(work) {
          const doing = work().catch((error: unknown) => {
            model.faults.push(String(error));
          });
          under.add(doing);
          void doing.then(() => under.delete(doing));
        },
        nextId: () => `id-${String((lastId += 1))}`,
        letTimePass: (seconds) => {
          time += seconds * 1000;
        },
        async settle() {
          while (under.size > 0) await Promise.all(under);
          model.faults.push(...broken.map((error) => `broke: ${String(error)}`));
        },
        async close() {
          isHeld = false;
          await ask(resetWorld as Endpoint, admin);
        },
      };
    },
  };
}
