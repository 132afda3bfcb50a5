import type * as z from 'zod/mini';

/**
 * How an endpoint of the HTTP interface is written down, once for the app's client, the backend and
 * the tests. Everything is JSON below `/api`, unless it says otherwise; errors are `application/problem+json` (see problem.ts).
 * What is neither a `GET` nor a `DELETE` says `Content-Type: application/json`, also without a body: nothing that
 * another site could have a browser send says so. Who may call it is in access-table.ts.
 *
 * - `path`: below `/api`, with `:name` for parameters.
 * - `query`: the schema of the search part, whose values are strings on the wire.
 * - `request`: the schema of the body; absent when there is none.
 * - `response`: the schema of the body of a success; `status` is its HTTP status.
 * - `isBinary`: the body of a success is `application/octet-stream`; `response` is then bytesSchema.
 * - `isEventStream`: the body of a success is `text/event-stream`, without an end; `response` is the schema of
 *   the JSON in each event's data.
 * - `isConditional`: the request must carry the version it was made from as `If-Match: "N"`.
 * - `isIdempotent`: the request must carry an `Idempotency-Key`; repeating it repeats the answer.
 */
export interface Endpoint<
  Path extends string = string,
  Query = unknown,
  Request = unknown,
  Response = unknown,
> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: Path;
  status: 200 | 201 | 204;
  query?: z.ZodMiniType<Query>;
  request?: z.ZodMiniType<Request>;
  response: z.ZodMiniType<Response>;
  isBinary?: true;
  isEventStream?: true;
  isConditional?: true;
  isIdempotent?: true;
}

/** Writes an endpoint down, keeping its exact types. */
export function defineEndpoint<
  const Path extends string,
  Query = never,
  Request = never,
  Response = never,
>(endpoint: Endpoint<Path, Query, Request, Response>): Endpoint<Path, Query, Request, Response> {
  return endpoint;
}

/** The names of the parameters in a path: `'mailboxId'` for `/mailboxes/:mailboxId`. */
export type PathParameter<Path extends string> =
  Path extends `${string}:${infer Name}/${infer Rest}`
    ? Name | PathParameter<`/${Rest}`>
    : Path extends `${string}:${infer Name}`
      ? Name
      : never;
