import type { Context, Hono } from 'hono';
import { findAccess } from '../../../src/contract/access-table';
import type { Endpoint, PathParameter } from '../../../src/contract/endpoint';
import { createInvalidRequestError, createVersionRequiredError } from '../rules/problem-error';
import type { AuditIndex } from '../audit-index';
import { requireFieldRights, requireRight } from '../rules/require-right';
import type { Asked } from '../rules/record-refusal';
import type { OpenedWorld } from '../opened-world';
import type { LiveWorld } from '../live/live-world';
import type { SimulatorRunner } from '../simulator/run-simulator';
import type { FaultLine } from '../../faults/fault-line';
import type { RuleContext } from '../rules/rule-context';
import { parsePart, readBody, requireJson } from './parse-part';

/** What Hono carries along with a request. */
export interface BackendEnv {
  Variables: {
    asked: Asked;
    rules: RuleContext;
    world: {
      name: string;
      live: LiveWorld;
      auditIndex: AuditIndex;
      simulator: SimulatorRunner;
      faults: FaultLine;
      reset: () => Promise<void>;
      damage: OpenedWorld['damage'];
    };
  };
}
export type BackendApp = Hono<BackendEnv>;

/** A request that fits its endpoint. `version`, `idempotencyKey`: where the endpoint asks for them. */
export interface Call<Path extends string, Query, Request> {
  rules: RuleContext;
  world: BackendEnv['Variables']['world'];
  params: Record<PathParameter<Path>, string>;
  query: Query;
  body: Request;
  version: number;
  idempotencyKey: string;
}

/**
 * Answers an endpoint of the contract: refuses who may not, takes the request apart, refuses what does
 * not fit its schemas, and sends what `answer` gives.
 */
export function addRoute<Path extends string, Query, Request, Response>(
  app: BackendApp,
  endpoint: Endpoint<Path, Query, Request, Response>,
  answer: (call: Call<Path, Query, Request>) => Promise<Response>,
): void {
  const access = findAccess(endpoint);
  const path: string = `/api${endpoint.path}`;
  app.on(endpoint.method, path, async (c) => {
    const rules = { ...c.get('rules'), endpoint: `${endpoint.method} ${endpoint.path}` };
    if (access.right !== null) requireRight(rules.user, access.right);
    if (endpoint.method !== 'GET' && endpoint.method !== 'DELETE') requireJson(c.req.raw);
    const call: Call<Path, Query, Request> = {
      rules,
      world: c.get('world'),
      // Hono takes them from the path, which names just these.
      params: c.req.param() as Record<PathParameter<Path>, string>,
      version: endpoint.isConditional ? readVersion(c) : 0,
      idempotencyKey: endpoint.isIdempotent ? readIdempotencyKey(c) : '',
      // Where an endpoint has no schema, the type is `never` and nobody can read the part.
      query: (endpoint.query && parsePart(endpoint.query, c.req.query())) as Query,
      body: (endpoint.request && parsePart(endpoint.request, await readBody(c.req.raw))) as Request,
    };
    requireFieldRights(rules.user, access.guarded ?? [], call.body);
    const body = await answer(call);
    if (endpoint.status === 204) return c.body(null, 204);
    if (body instanceof Uint8Array) {
      return c.body(body as Uint8Array<ArrayBuffer>, endpoint.status, {
        'Content-Type': 'application/octet-stream',
      });
    }
    return c.body(JSON.stringify(body), endpoint.status, {
      'Content-Type': 'application/json',
    });
  });
}

function readVersion(c: Context): number {
  const header = c.req.header('If-Match');
  if (header === undefined) {
    throw createVersionRequiredError('as If-Match');
  }
  const version = /^"(\d{1,15})"$/.exec(header)?.[1];
  if (version === undefined) {
    throw createInvalidRequestError([
      { path: 'If-Match', message: 'must be a version in quotes, such as "3"' },
    ]);
  }
  return Number(version);
}

/** The key of a request where it has one that can be one. */
export function findIdempotencyKey({ headers }: Request): string | null {
  const key = headers.get('Idempotency-Key') ?? '';
  return /^[\x21-\x7e]{1,255}$/.test(key) ? key : null;
}

function readIdempotencyKey(c: Context): string {
  const key = findIdempotencyKey(c.req.raw);
  if (key !== null) return key;
  throw createInvalidRequestError([
    { path: 'Idempotency-Key', message: 'is needed: 1 to 255 visible ASCII characters' },
  ]);
}
