import { hashId } from '../../../domain/reply/pick-profile';

/** How many writes of a hundred the storage refuses with a seed. */
const RATE = 0.05;

/** Whether the storage refuses a write of a text: by the seed and how many writes came before, and nothing else. */
export function isRefusedBySeed(seed: string, count: number): boolean {
  return hashId(`${seed}\nwrite\n${String(count)}`) / 2 ** 32 < RATE;
}
