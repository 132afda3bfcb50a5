import { listRights } from '../../../src/domain/user';
import type { Right, User } from '../../../src/domain/user';
import { ProblemError } from './problem-error';

/** Refuses when the user's role does not have the right. */
export function requireRight(user: User, right: Right): void {
  if (listRights(user.role).includes(right)) return;
  throw new ProblemError({
    type: '/problems/forbidden',
    title: `The role ${user.role} does not have the right ${right}`,
    status: 403,
    right,
  });
}
