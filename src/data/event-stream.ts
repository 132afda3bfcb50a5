import type { Endpoint } from '../contract/endpoint';
import { problemSchema } from '../contract/problem';
import { ask, ConnectionError, ProblemError, readJson } from './http';

/** Opens an endpoint's stream of events. Rejects with the errors of a call, or the signal's reason. */
export async function openEventStream<Query>(
  endpoint: Endpoint<string, Query>,
  { query, lastEventId, signal }: { query: Query; lastEventId: string | null; signal: AbortSignal },
): Promise<ReadableStream<Uint8Array>> {
  const response = await ask(
    endpoint,
    { query },
    {
      headers: {
        Accept: 'text/event-stream, application/problem+json',
        ...(lastEventId === null ? {} : { 'Last-Event-ID': lastEventId }),
      },
      signal,
    },
  );
  if (response.ok && response.body !== null) return response.body;
  const problem = problemSchema.safeParse(await readJson(response, `GET ${endpoint.path}`));
  if (problem.success) throw new ProblemError(problem.data);
  throw new ConnectionError(`GET ${endpoint.path}: ${String(response.status)}`);
}
