import { foldText } from '../../../../domain/fold-text';
import type { User } from '../../../../domain/user';

/** More than one looks through; who wants another types on. */
const MOST_SHOWN = 8;

/**
 * The users whose name begins with what was typed, then those with a later word that does; each in the
 * order of their names. Whoever writes is not among them.
 */
export function findColleagues(users: readonly User[], query: string, writerId: string): User[] {
  const typed = foldText(query);
  const others = users
    .filter(({ id }) => id !== writerId)
    .toSorted((left, right) => left.name.localeCompare(right.name));
  const begins = others.filter(({ name }) => foldText(name).startsWith(typed));
  const holds = others.filter(
    (user) =>
      !begins.includes(user) &&
      user.name
        .split(/(?<=[\s-])/)
        .some((_, index, words) => foldText(words.slice(index).join('')).startsWith(typed)),
  );
  return [...begins, ...holds].slice(0, MOST_SHOWN);
}
