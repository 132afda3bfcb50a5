import type { Endpoint } from '../../../contract/endpoint';
import { problemSchema } from '../../../contract/problem';
import { ConnectionError, ContractError, ProblemError } from '../../../data/http';
import type { Backend } from '../../../../mocks/backend/create-backend';
import { buildRequest } from '../../../../mocks/backend/test-support/test-backend';
import type { CallOptions } from '../../../../mocks/backend/test-support/test-backend';

/** Calls as the app's client does: what comes back becomes one of its three errors, or the answer. */
export async function callOverLine<Answer>(
  backend: Backend,
  endpoint: Endpoint<string, unknown, unknown, Answer>,
  options: CallOptions,
): Promise<Answer> {
  const { method } = endpoint;
  const request = buildRequest(endpoint as Endpoint, {
    ...options,
    headers: { 'Signet-Faults': 'model' },
  });
  const response = await backend(request).catch((cause: unknown) => {
    throw new ConnectionError('No answer', { cause });
  });
  const json: unknown = await response.json().catch(() => {
    throw new ContractError(method, '', 'it is not JSON', true);
  });
  if (!response.ok) throw new ProblemError(problemSchema.parse(json));
  const answer = endpoint.response.safeParse(json);
  if (!answer.success) throw new ContractError(method, '', '');
  return answer.data;
}
