import type { Problem } from '../../src/contract/problem';
import type { Backend } from '../backend/create-backend';
import { decideFault } from './fault-plan';
import type { Fault } from './fault-plan';

/**
 * A backend at the end of a bad line. Requests that carry `Signet-Faults` meet the faults of that seed;
 * all others, and those below `/api/demo/`, pass untouched.
 */
export const FAULTS_HEADER = 'Signet-Faults';

/** The connection was cut: no answer comes. Whoever runs the backend makes it a failure of the network. */
export class ConnectionCut extends Error {
  override name = 'ConnectionCut';
}

/** `decide`: of what a request meets; by the seed unless a fault is forced. `wait`: for so many ms. */
export interface FaultOptions {
  decide?: typeof decideFault;
  wait?: (milliseconds: number) => Promise<void>;
}

const LONGEST_DELAY = 1500;
const RETRY_AFTER_SECONDS = 2;

export function addFaults(
  backend: Backend,
  { decide = decideFault, wait = waitFor }: FaultOptions = {},
): Backend {
  const counts = new Map<string, number>();
  return async (request) => {
    const seed = request.headers.get(FAULTS_HEADER);
    const { pathname } = new URL(request.url);
    if (seed === null || pathname.startsWith('/api/demo/')) return backend(request);
    const route = `${request.method} ${pathname}`;
    const counted = `${seed}\n${route}`;
    const count = counts.get(counted) ?? 0;
    counts.set(counted, count + 1);
    const fault = decide(seed, route, count);
    return fault === null ? backend(request) : meetFault(backend, request, fault, wait);
  };
}

async function meetFault(
  backend: Backend,
  request: Request,
  { kind, amount }: Fault,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Response> {
  switch (kind) {
    case 'latency':
      await wait(amount * LONGEST_DELAY);
      return backend(request);
    case 'error-before':
      return answerInternal();
    case 'error-after':
      await release(await backend(request));
      return answerInternal();
    case 'cut-before':
      throw new ConnectionCut('Cut before the request arrived');
    case 'cut-after':
      await release(await backend(request));
      throw new ConnectionCut('Cut before the answer arrived');
    case 'malformed':
      return changeBody(await backend(request), (text) => `{"~":${text}`);
    case 'truncated':
      return changeBody(await backend(request), (text) =>
        text.slice(0, Math.floor(text.length * amount)),
      );
    case 'wrong-type':
      return changeBody(await backend(request), () => '<!doctype html><p>Gateway', 'text/html');
    case 'delivered-twice': {
      const again = request.clone();
      const [first, second] = await Promise.all([backend(request), backend(again)]);
      await release(first);
      return second;
    }
    case 'signed-out':
      return answer({ type: '/problems/signed-out', title: 'The session has ended', status: 401 });
    case 'too-many-requests':
      return answer(
        {
          type: '/problems/too-many-requests',
          title: 'Too many requests',
          status: 429,
          retryAfterSeconds: RETRY_AFTER_SECONDS,
        },
        { 'Retry-After': String(RETRY_AFTER_SECONDS) },
      );
  }
}

/** Of an answer with text; a stream and bytes pass as they are. */
async function changeBody(
  response: Response,
  change: (text: string) => string,
  contentType = response.headers.get('Content-Type') ?? '',
): Promise<Response> {
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
  if (!isJson) return response;
  const headers = new Headers(response.headers);
  headers.set('Content-Type', contentType);
  headers.delete('Content-Length');
  return new Response(change(await response.text()), { status: response.status, headers });
}

/** An answer that nobody gets must not keep its stream open. */
async function release(response: Response): Promise<void> {
  await response.body?.cancel();
}

function answerInternal(): Response {
  return answer({ type: '/problems/internal', title: 'A fault was asked for', status: 500 });
}

function answer(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
