import type { Problem } from '../../src/contract/problem';
import type { Backend } from '../backend/create-backend';
import { STORAGE_HEADER } from '../backend/create-backend';
import { answerProblem, guardAnswer } from '../backend/answers';
import { ConnectionCut } from './connection-cut';
import type { FaultLines } from './fault-line';
import type { Fault } from './fault-plan';
import { addStreamFault } from './stream-faults';

/**
 * A backend at the end of a bad line. Requests that carry `Signet-Faults` meet the faults of that seed, and
 * all those that were forced by `/api/demo/faults`; what is below `/api/demo/` passes untouched.
 */
export const FAULTS_HEADER = 'Signet-Faults';

/** - `defaultWorld`: of requests that name none. - `wait`: for so many ms. */
export interface FaultOptions {
  lines: FaultLines;
  defaultWorld: string;
  wait?: (milliseconds: number) => Promise<void>;
}

const LONGEST_DELAY = 1500;
/** So long an answer is held back for others to overtake it. */
const OVERTAKE = 800;
const RETRY_AFTER_SECONDS = 2;

export function addFaults(
  backend: Backend,
  { lines, defaultWorld, wait = waitFor }: FaultOptions,
): Backend {
  /** What lets the answers go that are held back. */
  const held = new Set<() => void>();
  const beOvertaken = () =>
    Promise.race([new Promise<void>((resolve) => held.add(resolve)), wait(OVERTAKE)]);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/demo/')) return backend(request);
    const { method, headers } = request;
    const fault = lines.of(headers.get('Signet-World') ?? defaultWorld).next({
      seed: headers.get(FAULTS_HEADER),
      method,
      path: pathname.replace(/^\/api/, ''),
    });
    const response = await (fault === null
      ? backend(request)
      : meetFault(backend, request, fault, { wait, beOvertaken }));
    if (fault?.kind !== 'answered-late') {
      for (const letGo of held) letGo();
      held.clear();
    }
    return response;
  };
}

async function meetFault(
  backend: Backend,
  request: Request,
  { kind, amount }: Fault,
  {
    wait,
    beOvertaken,
  }: { wait: (milliseconds: number) => Promise<void>; beOvertaken: () => Promise<void> },
): Promise<Response> {
  switch (kind) {
    case 'latency':
      await wait(amount * LONGEST_DELAY);
      return backend(request);
    case 'answered-late': {
      const response = await backend(request);
      await beOvertaken();
      return response;
    }
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
    case 'storage-full': {
      const headers = new Headers(request.headers);
      headers.set(STORAGE_HEADER, 'full');
      return backend(new Request(request, { headers }));
    }
    case 'stream-cut':
    case 'events-twice':
    case 'events-reordered': {
      const response = await backend(request);
      const isStream = response.headers.get('Content-Type') === 'text/event-stream';
      return isStream ? addStreamFault(response, kind, amount) : response;
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

function answer(problem: Problem, headers?: Record<string, string>): Response {
  return guardAnswer(answerProblem(problem, headers));
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
