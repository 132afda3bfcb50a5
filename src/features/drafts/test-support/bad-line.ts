import { answerFaultKinds } from '../../../contract/demo-faults';
import type { Endpoint } from '../../../contract/endpoint';
import { problemSchema } from '../../../contract/problem';
import { ConnectionError, ContractError, ProblemError } from '../../../data/http';
import type { Backend } from '../../../../mocks/backend/create-backend';
import {
  buildRequest,
  createTestBackend,
} from '../../../../mocks/backend/test-support/test-backend';
import type { CallOptions } from '../../../../mocks/backend/test-support/test-backend';
import { addFaults } from '../../../../mocks/faults/add-faults';
import { createFaultLines } from '../../../../mocks/faults/fault-line';
import type { Random } from '../../../../mocks/worlds/demo/random';
import { createWorkedExample } from '../../../../mocks/worlds/worked-example';

/**
 * The worked example at the end of a bad line, for the models of what its requests meet.
 * - `test`: the same backend without faults. - `call`: over the line.
 * @param share how many of the requests meet a fault, from 0 to 1
 */
export function createBadLine(random: Random, share: number) {
  const lines = createFaultLines({
    decide: () =>
      random.chance(share) ? { kind: random.pick(answerFaultKinds), amount: random.next() } : null,
  });
  const test = createTestBackend(createWorkedExample(), { faultLines: lines });
  const backend = addFaults(test.backend, {
    lines,
    defaultWorld: 'test',
    wait: () => Promise.resolve(),
  });
  return {
    test,
    call: <Answer>(endpoint: Endpoint<string, unknown, unknown, Answer>, options: CallOptions) =>
      callOverLine(backend, endpoint, options),
    countFaults: () => lines.of('test').read().metCount,
  };
}

/** Calls as the app's client does: what comes back becomes one of its three errors, or the answer. */
async function callOverLine<Answer>(
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
