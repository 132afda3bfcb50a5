import type { MutantText } from './mutation-report';

/**
 * A mutant that nobody can tell from the program, and why. Any other survivor in the resolver and the
 * preview fails the command, and so does one of these that does not survive any more.
 */
export interface Equivalent extends MutantText {
  file: string;
  reason: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/domain/reply/fixed-rules.ts',
    line: 'return receiver !== undefined && problem === null',
    from: 'receiver !== undefined',
    to: 'true',
    reason: 'A receiver that is not there has the problem `unknown`; the types do not know it.',
  },
  {
    file: 'src/domain/reply/fixed-rules.ts',
    line: "problem: problem ?? 'unknown',",
    from: "'unknown'",
    to: '""',
    reason: 'Without a problem the receiver is there and has answered; the types do not know it.',
  },
];
