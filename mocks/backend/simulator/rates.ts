import type { SimulatorRate } from '../../../src/contract/demo';
import type { Random } from '../../worlds/demo/random';

/** The mean time between two things that happen, in milliseconds. */
const meanPause: Record<Exclude<SimulatorRate, 'pause'>, number> = {
  slow: 20_000,
  normal: 6_000,
  fast: 1_500,
};

/** How long it is until the next thing happens; null while nothing does. */
export function drawPause(random: Random, rate: SimulatorRate): number | null {
  if (rate === 'pause') return null;
  return Math.round(meanPause[rate] * (0.4 + 1.2 * random.next()));
}
