import type { GuardedField } from '../../../src/contract/access-table';
import { listRights } from '../../../src/domain/user';
import type { Right, User } from '../../../src/domain/user';
import { ProblemError } from './problem-error';

/** Refuses when the user's role does not have the right. */
export function requireRight(user: User, right: Right, field?: string): void {
  if (listRights(user.role).includes(right)) return;
  throw new ProblemError({
    type: '/problems/forbidden',
    title: `The role ${user.role} does not have the right ${right}`,
    status: 403,
    right,
    ...(field === undefined ? {} : { field }),
  });
}

/** Refuses when the body has a guarded field with the value that needs a right the user lacks. */
export function requireFieldRights(
  user: User,
  guarded: readonly GuardedField[],
  body: unknown,
): void {
  for (const { field, value, right } of guarded) {
    if (readValues(body, field.split('.')).includes(value)) requireRight(user, right, field);
  }
}

/** All values at a path; a list on the way stands for each of its items. */
function readValues(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => readValues(item, name === undefined ? [] : [name, ...rest]));
  }
  if (name === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return readValues((value as Record<string, unknown>)[name], rest);
}
