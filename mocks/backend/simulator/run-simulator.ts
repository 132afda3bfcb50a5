import type { SimulatorRate, SimulatorState } from '../../../src/contract/demo';
import { createRandom } from '../../worlds/demo/random';
import type { Random } from '../../worlds/demo/random';
import type { LiveWorld } from '../live/live-world';
import type { RuleContext } from '../rules/rule-context';
import { createCustomers } from './customers';
import { drawPause } from './rates';
import { createSimulator } from './simulator';
import type { Simulator } from './simulator';

/** Runs the lively day of a world, as long as somebody looks; there is none until it is asked for. */
export interface SimulatorRunner {
  read(): SimulatorState;
  set(wanted: { seed: string; rate?: SimulatorRate | undefined }): Promise<SimulatorState>;
  stop(): void;
}

type WorldContext = Pick<RuleContext, 'store' | 'lists' | 'now' | 'countXWeighted'>;

/** @param reportError told of what goes wrong between requests; the day ends then */
export function createSimulatorRunner(
  world: WorldContext,
  live: LiveWorld,
  reportError: (error: unknown) => void,
): SimulatorRunner {
  let state: SimulatorState = { seed: null, rate: 'normal' };
  let day: { simulator: Simulator; pauses: Random } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStepping = false;

  function schedule(): void {
    clearTimeout(timer);
    if (day === null || isStepping || live.listReaders().length === 0) return;
    const pause = drawPause(day.pauses, state.rate);
    if (pause !== null) timer = setTimeout(() => void step(), pause);
  }

  async function step(): Promise<void> {
    isStepping = true;
    try {
      await day?.simulator.step();
    } catch (error) {
      stop();
      reportError(error);
    }
    isStepping = false;
    schedule();
  }

  function stop(): void {
    clearTimeout(timer);
    day?.simulator.end();
    day = null;
    state = { seed: null, rate: 'normal' };
  }

  live.watchReaders(() => {
    if (live.listReaders().length === 0) clearTimeout(timer);
    else schedule();
  });
  return {
    read: () => state,
    stop,
    async set({ seed, rate = seed === state.seed ? state.rate : 'normal' }) {
      if (seed !== state.seed) {
        stop();
        const simulator = await createDay(world, live, seed);
        day = { simulator, pauses: createRandom(hashSeed(seed)) };
      }
      state = { seed, rate };
      schedule();
      return state;
    },
  };
}

/**
 * A day of a seed. In a world that has seen some of it, as one kept in the browser, it goes on: with what
 * another seed, that of the part that is done, makes.
 */
export async function createDay(
  world: WorldContext,
  live: LiveWorld,
  seed: string,
): Promise<Simulator> {
  const prefix = `live-${seed}`;
  const mentions = await world.store.list('mentions');
  let count = mentions.filter(({ id }) => id.startsWith(`${prefix}-m`)).length;
  const part = count === 0 ? seed : `${seed} ${String(count)}`;
  const random = createRandom(hashSeed(part));
  let requests = 0;
  const createId = () => {
    requests += 1;
    return `${prefix}-${String(count)}-${String(requests)}`;
  };
  const context = { ...world, createId };
  const company = {
    context: { ...context, requestId: '' },
    random,
    asUser: (user: RuleContext['user']) => ({ ...context, user, requestId: createId() }),
    isAway: (userId: string) => live.listReaders().includes(userId),
  };
  const customers = createCustomers(random, `${prefix}-${String(count)}`);
  return createSimulator(company, customers, live.presence, () => {
    count += 1;
    return `${prefix}-m${String(count).padStart(5, '0')}`;
  });
}

/** 32-bit FNV-1a. */
function hashSeed(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
