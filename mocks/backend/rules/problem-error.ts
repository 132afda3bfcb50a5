import type { FieldError, Problem } from '../../../src/contract/problem';

/** A rule's refusal: nothing was changed, and the problem is the answer. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

type Resource = Extract<Problem, { type: '/problems/not-found' }>['resource'];

export function createNotFoundError(resource: Resource, id: string): ProblemError {
  return new ProblemError({
    type: '/problems/not-found',
    title: `There is no ${resource} "${id}"`,
    status: 404,
    resource,
    id,
  });
}

/** The request does not fit; every field that is wrong is named. */
export function createInvalidRequestError(errors: FieldError[]): ProblemError {
  const [first] = errors;
  const where = first === undefined || first.path === '' ? '' : `${first.path}: `;
  return new ProblemError({
    type: '/problems/invalid-request',
    title: `The request is not valid: ${where}${first?.message ?? ''}`,
    status: 422,
    errors,
  });
}

/** @param where the version is looked for, in words */
export function createVersionRequiredError(where: string): ProblemError {
  return new ProblemError({
    type: '/problems/version-required',
    title: `A save must carry the version that it was made from, ${where}`,
    status: 428,
  });
}

export function createKeyReusedError(): ProblemError {
  return new ProblemError({
    type: '/problems/key-reused',
    title: 'The idempotency key came with another request before',
    status: 422,
  });
}

export function createConflictError(): ProblemError {
  return new ProblemError({
    type: '/problems/conflict',
    title: 'Someone changed the same thing in the same moment',
    status: 409,
  });
}
