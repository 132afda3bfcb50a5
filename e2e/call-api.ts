import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Endpoint, PathParameter } from '../src/contract/endpoint';

type Part<Name extends string, Value> = [Value] extends [never]
  ? { [Key in Name]?: never }
  : { [Key in Name]: Value };
type Params<Path extends string> = [PathParameter<Path>] extends [never]
  ? { params?: never }
  : { params: Record<PathParameter<Path>, string> };

/**
 * What a call of an endpoint carries. `query` may be left out.
 * - `version`: sent as `If-Match`.
 * - `idempotencyKey`: a fresh one unless given, where the endpoint wants one.
 * - `headers`: further ones, over all others.
 */
export type ApiOptions<Path extends string, Query, Request> = Params<Path> &
  Partial<Part<'query', Query>> &
  Part<'body', Request> & {
    version?: number;
    idempotencyKey?: string;
    headers?: Record<string, string>;
  };

export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  /** Parsed JSON, or undefined when there was none. */
  body: unknown;
}

/** Calls the interface from inside a page, so that whatever backend the page has answers. */
export function requestApi<Path extends string, Query, Request, Response>(
  page: Page,
  endpoint: Endpoint<Path, Query, Request, Response>,
  options: ApiOptions<Path, Query, Request>,
  headers: Record<string, string>,
): Promise<ApiAnswer> {
  const { params, query, body, version, idempotencyKey } = options as {
    params?: Record<string, string>;
    query?: Record<string, string>;
    body?: unknown;
    version?: number;
    idempotencyKey?: string;
  };
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params?.[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return page.evaluate(
    async ({ url, init }): Promise<ApiAnswer> => {
      const response = await fetch(url, init);
      const text = await response.text();
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
    },
    {
      url: `/api${path}${search === '' ? '' : `?${search}`}`,
      init: {
        method: endpoint.method,
        headers: {
          ...headers,
          ...(endpoint.method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
          ...(version === undefined ? {} : { 'If-Match': `"${String(version)}"` }),
          ...(endpoint.isIdempotent ? { 'Idempotency-Key': idempotencyKey ?? randomUUID() } : {}),
          ...options.headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
    },
  );
}
