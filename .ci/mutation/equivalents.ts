import type { MutantText } from './mutation-report';

/**
 * A mutant that nobody can tell from the program, and why. Any other survivor in the resolver and the
 * preview fails the command, and so does one of these that does not survive any more.
 */
export interface Equivalent extends MutantText {
  file: string;
  reason: string;
}

export const equivalents: readonly Equivalent[] = [];
