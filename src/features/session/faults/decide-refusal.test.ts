import { expect, it } from 'vitest';
import { isRefusedBySeed } from './decide-refusal';

const listRefused = (seed: string) =>
  Array.from({ length: 4000 }, (_, count) => count).filter((count) => isRefusedBySeed(seed, count));

it('is the same for the same seed, and another one for another', () => {
  expect(listRefused('anna')).toEqual(listRefused('anna'));
  expect(listRefused('anna')).not.toEqual(listRefused('berta'));
});

it.each(['anna', 'berta', '1', 'storm', 'soak-1'])(
  'refuses one write in twenty with the seed %s, and lets one through soon after',
  (seed) => {
    const refused = listRefused(seed);
    expect(refused.length).toBeGreaterThan(150);
    expect(refused.length).toBeLessThan(250);
    const inARow = refused.filter((count) =>
      [1, 2, 3, 4].every((more) => refused.includes(count + more)),
    );
    expect(inARow).toEqual([]);
  },
);
