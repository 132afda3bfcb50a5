import { onlineManager } from '@tanstack/react-query';
import type { Endpoint, PathParameter } from '../contract/endpoint';
import { findLowerPosition, POSITION_HEADER } from '../contract/event-position';
import { problemSchema } from '../contract/problem';
import type { Problem, ProblemType } from '../contract/problem';
import { limitTime } from './limit-time';

/**
 * The one way to the backend. Calls an endpoint of the contract, checks what comes back against its
 * schema, and turns everything that can go wrong into one of three errors: the backend said no
 * (`ProblemError`), there was no answer (`ConnectionError`), or the answer does not fit the contract
 * (`ContractError`, which names the field).
 */

/** The backend refused, and says why. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  /** When it came, by the browser's clock. */
  readonly at = Date.now();
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** No answer came: the network, or the backend, is away. Whether the request took effect is unknown. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
}

/** No answer came in time; the line may hold it for ever. */
export class LateError extends ConnectionError {
  override name = 'LateError';
}

/** After so many milliseconds a call counts as one without an answer. */
const LONGEST_CALL = 30_000;

/**
 * The answer does not fit the contract. `field`: the path of the first value that does not; `isUnreadable`: it
 * is no JSON at all.
 */
export class ContractError extends Error {
  override name = 'ContractError';
  constructor(
    readonly request: string,
    readonly field: string,
    reason: string,
    readonly isUnreadable = false,
  ) {
    super(
      `${request}: ${field === '' ? 'the answer' : field} does not fit the contract: ${reason}`,
    );
  }
}

/** Whether an error is the backend's refusal of a certain type. */
export function isProblem<Type extends ProblemType>(
  error: unknown,
  type: Type,
): error is ProblemError & { problem: Extract<Problem, { type: Type }> } {
  return error instanceof ProblemError && error.problem.type === type;
}

/** Whether an error says nothing about what was asked for, so that asking again may well succeed. */
export function isPassing(error: unknown): boolean {
  return error instanceof ProblemError
    ? /signed-out|too-many|internal|full/.test(error.problem.type)
    : error instanceof ConnectionError || (error instanceof ContractError && error.isUnreadable);
}

/** Where the backend is, and what every request tells it. `url`: without a slash at the end. */
export interface Backend {
  url: string;
  headers: Record<string, string>;
}

let backend: Backend = { url: '/api', headers: {} };

/** Says which backend to call; once, before the first call. */
export function connectBackend(connected: Backend): void {
  backend = connected;
}

/** Of the answers so far, the lowest position in the events; null where they cannot be told from. */
let position: string | null | undefined;

/** From where on a stream of events misses nothing that has been answered so far. */
export function readPosition(): string | null {
  return position ?? null;
}

function notePosition({ headers }: Response): void {
  const noted = headers.get(POSITION_HEADER);
  if (noted === null || position === null) return;
  position = position === undefined ? noted : findLowerPosition(position, noted);
}

type Params<Path extends string> = [PathParameter<Path>] extends [never]
  ? { params?: never }
  : { params: Record<PathParameter<Path>, string> };
type Part<Name extends string, Value> = [Value] extends [never]
  ? { [Key in Name]?: never }
  : { [Key in Name]: Value };

/**
 * What a call of an endpoint needs.
 * - `version`: of the thing it was made from, for conditional endpoints.
 * - `idempotencyKey`: for idempotent ones.
 */
export type CallOptions<Path extends string, Query, Request> = Params<Path> &
  Part<'query', Query> &
  Part<'body', Request> & { version?: number; idempotencyKey?: string; signal?: AbortSignal };

/** Calls an endpoint and gives the body of its success. */
export async function callEndpoint<Path extends string, Query, Request, Response>(
  endpoint: Endpoint<Path, Query, Request, Response>,
  options: CallOptions<Path, Query, Request>,
): Promise<Response> {
  const limit = limitTime(options.signal, LONGEST_CALL, () => new LateError('No answer in time'));
  try {
    return await call(endpoint, options, limit.signal);
  } finally {
    limit.end();
  }
}

async function call<Path extends string, Query, Request, Response>(
  endpoint: Endpoint<Path, Query, Request, Response>,
  options: CallOptions<Path, Query, Request>,
  signal: AbortSignal,
): Promise<Response> {
  const { version, idempotencyKey, body } = options;
  const { method } = endpoint;
  // The page says that nothing can be saved now, and a backend in the browser is no exception.
  if (method !== 'GET' && !onlineManager.isOnline()) {
    throw new ConnectionError('There is no network');
  }
  const response = await ask(endpoint, options, {
    headers: {
      Accept: `${endpoint.isBinary ? 'application/octet-stream' : 'application/json'}, application/problem+json`,
      ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
      ...(version === undefined ? {} : { 'If-Match': `"${String(version)}"` }),
      ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal,
  });
  notePosition(response);
  const name = `${method} ${endpoint.path}`;
  if (response.ok && endpoint.isBinary) {
    return endpoint.response.parse(await readBytes(response));
  }
  const json = await readJson(response, name);
  if (!response.ok) {
    const problem = problemSchema.safeParse(json);
    if (problem.success) throw new ProblemError(problem.data);
    if (response.status >= 500) throw new ConnectionError(`${name}: ${String(response.status)}`);
    throw new ContractError(
      name,
      'type',
      `status ${String(response.status)} without a known problem`,
    );
  }
  const parsed = endpoint.response.safeParse(json);
  if (parsed.success) return parsed.data;
  // Most answers fit, so the code for those that do not is fetched when one comes.
  const rest = await import('./leave-out-unreadable').then(
    ({ leaveOutUnreadable }) => leaveOutUnreadable(endpoint.response, name, json),
    () => null,
  );
  if (rest !== null) return rest;
  const issue = parsed.error.issues[0];
  throw new ContractError(name, issue?.path.join('.') ?? '', issue?.message ?? 'unknown');
}

/** Asks the backend for the answer to a request. Rejects with a `ConnectionError`, or the signal's reason. */
export async function ask<Query>(
  { method, path }: Endpoint<string, Query>,
  options: { params?: Record<string, string>; query?: unknown },
  { headers, ...init }: RequestInit & { headers: Record<string, string> },
): Promise<Response> {
  const url = backend.url + buildPath(path, options);
  try {
    return await fetch(url, {
      method,
      headers: { ...headers, ...backend.headers },
      // Also where the backend is elsewhere: who one is it tells by its own cookie.
      credentials: 'include',
      ...init,
    });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ConnectionError('No answer from the backend', { cause: error });
  }
}

/** The body, as far as it says anything. Rejects with one of the errors above. */
export async function readJson(response: Response, name: string): Promise<unknown> {
  if (response.status === 204) return undefined;
  try {
    return await response.json();
  } catch (error) {
    if (response.status >= 500) return undefined;
    if (error instanceof SyntaxError) throw new ContractError(name, '', 'it is not JSON', true);
    throw new ConnectionError('The answer broke off', { cause: error });
  }
}

async function readBytes(response: Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new ConnectionError('The answer broke off', { cause: error });
  }
}

function buildPath(
  path: string,
  options: { params?: Record<string, string>; query?: unknown },
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const part = options.params?.[name] ?? '';
    // A browser goes up the path at these, also where they are encoded.
    if (/^\.\.?$/.test(part)) throw new ContractError(path, name, 'no address can hold it');
    return encodeURIComponent(part);
  });
  const given = Object.entries((options.query ?? {}) as Record<string, string | undefined>);
  const search = new URLSearchParams(
    given.filter((part): part is [string, string] => part[1] !== undefined),
  ).toString();
  return search === '' ? filled : `${filled}?${search}`;
}
