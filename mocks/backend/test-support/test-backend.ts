import { expect } from 'vitest';
import type { Endpoint } from '../../../src/contract/endpoint';
import { problemSchema } from '../../../src/contract/problem';
import type { Problem, ProblemType } from '../../../src/contract/problem';
import type { World } from '../../worlds/world';
import type { FaultLines } from '../../faults/fault-line';
import { createBackend } from '../create-backend';
import type { Backend } from '../create-backend';
import { openMemoryWorld } from '../open-memory-world';
import type { Change, Store } from '../store/store';

/** What a call carries; everything but what the endpoint needs may be left out. */
export interface CallOptions {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  version?: number;
  key?: string;
  as?: string;
  headers?: Record<string, string>;
}

/** A backend on one world, called as its clients do: with requests built from the contract. */
export interface TestBackend {
  backend: Backend;
  store: () => Store;
  request: (endpoint: Endpoint, options?: CallOptions) => Promise<Response>;
  /** Calls and expects success; what comes back has been checked against the contract. */
  call: <Response>(
    endpoint: Endpoint<string, unknown, unknown, Response>,
    options?: CallOptions,
  ) => Promise<Response>;
  /** Calls and expects a problem of a type. */
  refuse: <Type extends ProblemType>(
    type: Type,
    endpoint: Endpoint,
    options?: CallOptions,
  ) => Promise<Extract<Problem, { type: Type }>>;
}

interface TestOptions {
  /** Those of the layer around it, which may move its clock. */
  faultLines?: FaultLines;
  /** Called before every commit reaches the store, as if someone else were quicker. */
  beforeCommit?: (store: Store, changes: readonly Change[]) => Promise<void>;
}

export function createTestBackend(
  world: World,
  { beforeCommit, faultLines }: TestOptions = {},
): TestBackend {
  let opened = openMemoryWorld(world);
  const backend = createBackend({
    ...(faultLines !== undefined && { faultLines }),
    defaultWorld: 'test',
    openWorld: (name) => {
      if (name !== 'test')
        return Promise.resolve({ faults: [{ path: '', message: 'is missing' }] });
      opened = openMemoryWorld(world);
      const { store } = opened;
      if (beforeCommit === undefined) return Promise.resolve(opened);
      const commit: Store['commit'] = async (changes, expectedVersions, origin) => {
        await beforeCommit(store, changes);
        return store.commit(changes, expectedVersions, origin);
      };
      return Promise.resolve({ ...opened, store: { ...store, commit } });
    },
    reportError: (error) => {
      throw error;
    },
  });

  const request = (endpoint: Endpoint, options?: CallOptions) =>
    backend(buildRequest(endpoint, options));

  return {
    backend,
    request,
    store: () => opened.store,
    async call(endpoint, options) {
      const response = await request(endpoint as Endpoint, options);
      const bytes = endpoint.isBinary && new Uint8Array(await response.clone().arrayBuffer());
      const text = await response.text();
      expect(`${String(response.status)} ${response.ok ? '' : text}`).toBe(
        `${String(endpoint.status)} `,
      );
      if (bytes) return endpoint.response.parse(bytes);
      const sent: unknown = text === '' ? undefined : JSON.parse(text);
      const parsed = endpoint.response.parse(sent);
      // A schema drops what it does not name: nothing may be sent that the contract does not mean.
      expect(parsed).toEqual(sent);
      return parsed;
    },
    async refuse(type, endpoint, options) {
      const response = await request(endpoint, options);
      const problem = problemSchema.parse(await response.json());
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(problem).toMatchObject({ type, status: response.status });
      return problem as Extract<Problem, { type: typeof type }>;
    },
  };
}

/** The request that a client of the contract would make. */
export function buildRequest(endpoint: Endpoint, options: CallOptions = {}): Request {
  const { params, query, body, version, key, as, headers } = options;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params?.[name] ?? ''),
  );
  const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
  return new Request(`http://localhost/api${path}${search}`, {
    method: endpoint.method,
    headers: {
      ...(endpoint.method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
      ...(version === undefined ? {} : { 'If-Match': `"${String(version)}"` }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...(as === undefined ? {} : { 'Signet-User': as }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
}
