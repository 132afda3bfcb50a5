/**
 * Every answer of the backend carries this header: the id of the last event before the answer was made, as
 * `GENERATION/SEQUENCE`. A stream that goes on after the lowest one misses nothing that the answers lack.
 */
export const POSITION_HEADER = 'Signet-Event-Id';

/** The lower of two ids; null when they are of different generations, which nothing can go on from. */
export function findLowerPosition(left: string, right: string): string | null {
  const [generation, sequence] = left.split('/');
  const [otherGeneration, otherSequence] = right.split('/');
  if (generation !== otherGeneration) return null;
  return Number(sequence) <= Number(otherSequence) ? left : right;
}
