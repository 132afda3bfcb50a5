import type { Faults, ForcedFault, MetFault } from '../../src/contract/demo-faults';
import { decideClockShift, decideFault } from './fault-plan';
import type { Fault } from './fault-plan';

/**
 * What a world's requests are met with, and which of it they have met: it is shared by the layer that makes
 * faults and the endpoints that ask for them.
 */
export interface FaultLine {
  /** The fault of a request, which counts as met; null for none. `seed`: null without the header. */
  next: (request: FaultyRequest) => Fault | null;
  force: (fault: ForcedFault) => void;
  end: () => void;
  moveClock: (seconds: number) => void;
  /** How far the clock was moved, by a seed at its first request or by whoever asked since, in milliseconds. */
  readClock: () => number;
  read: () => Faults;
}

/** `path`: below `/api`. */
export interface FaultyRequest {
  seed: string | null;
  method: string;
  path: string;
}

/** `decide`: of what a request meets; by the seed unless a test says otherwise. */
export interface FaultLineOptions {
  decide?: typeof decideFault;
}

const KEPT = 100;
/** How much of a forced fault: half of the delay, half of the answer. */
const FORCED_AMOUNT = 0.5;

export function createFaultLine({ decide = decideFault }: FaultLineOptions = {}): FaultLine {
  const counts = new Map<string, number>();
  let forced: ForcedFault[] = [];
  let met: MetFault[] = [];
  let metCount = 0;
  let clockSeconds = 0;
  /** Each moves the clock once, so that whoever asks for another time has the last word. */
  const clockSeeds = new Set<string>();

  function takeForced(request: FaultyRequest): Fault | null {
    const found = forced.find(({ route }) => isOfRoute(request, route));
    if (found === undefined) return null;
    forced = forced.flatMap((fault) => {
      if (fault !== found) return [fault];
      return fault.count === 1 ? [] : [{ ...fault, count: fault.count - 1 }];
    });
    return { kind: found.kind, amount: FORCED_AMOUNT };
  }

  function decideBySeed({ seed, method, path }: FaultyRequest): Fault | null {
    if (seed === null) return null;
    const route = `${method} /api${path}`;
    const counted = `${seed}\n${route}`;
    const count = counts.get(counted) ?? 0;
    counts.set(counted, count + 1);
    return decide(seed, route, count);
  }

  function moveClockBySeed(seed: string | null): void {
    if (seed === null || clockSeeds.has(seed)) return;
    clockSeeds.add(seed);
    clockSeconds = decideClockShift(seed);
  }

  return {
    next(request) {
      moveClockBySeed(request.seed);
      const fault = takeForced(request) ?? decideBySeed(request);
      if (fault === null) return null;
      const { method, path } = request;
      met = [{ kind: fault.kind, method, path }, ...met].slice(0, KEPT);
      metCount += 1;
      return fault;
    },
    force(fault) {
      forced = [...forced, fault];
    },
    end() {
      forced = [];
    },
    moveClock(seconds) {
      clockSeconds = seconds;
    },
    readClock: () => clockSeconds * 1000,
    read: () => ({ forced, met, metCount, clockSeconds }),
  };
}

function isOfRoute({ method, path }: FaultyRequest, route: string): boolean {
  if (route === 'any') return true;
  if (route === 'reads') return method === 'GET';
  if (route === 'writes') return method !== 'GET';
  const [wanted, pattern = ''] = route.split(' ');
  if (method !== wanted) return false;
  const [parts, given] = [pattern.split('/'), path.split('/')];
  return (
    parts.length === given.length &&
    parts.every((part, place) => part.startsWith(':') || part === given[place])
  );
}

/** The lines of a backend's worlds, by name. */
export interface FaultLines {
  of: (world: string) => FaultLine;
}

export function createFaultLines(options: FaultLineOptions = {}): FaultLines {
  const lines = new Map<string, FaultLine>();
  return {
    of(world) {
      const line = lines.get(world) ?? createFaultLine(options);
      lines.set(world, line);
      return line;
    },
  };
}
