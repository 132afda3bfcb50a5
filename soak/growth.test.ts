import { describe, expect, it } from 'vitest';
import { isLeak, measureGrowth } from './growth';
import type { MemorySample } from './growth';

/** A sample every four actions; `read` says what the page holds by then. */
function sample(
  count: number,
  read: (actions: number) => Omit<MemorySample, 'actions' | 'minutes'>,
) {
  return Array.from({ length: count }, (_, index) => ({
    actions: index * 4,
    minutes: index / 2,
    ...read(index * 4),
  }));
}

describe('the growth of a page', () => {
  it('is what every hundred actions add', () => {
    const growth = measureGrowth(
      sample(30, (actions) => ({ heapKilobytes: 9_000 + actions * 50, listeners: 40 + actions })),
      0,
      20,
    );
    expect(growth).toEqual({ heapKilobytes: 5_000, listeners: 100, samples: 20 });
    expect(growth !== null && isLeak(growth)).toBe(true);
  });

  it('is none where caches filled at first, and one reading was out of line', () => {
    const samples = sample(30, (actions) => ({
      heapKilobytes: Math.min(actions, 30) * 500 + (actions === 80 ? 90_000 : 0),
      listeners: 40,
    }));
    const growth = measureGrowth(samples, 0, 20);
    expect(growth?.heapKilobytes).toBe(0);
    expect(growth !== null && isLeak(growth)).toBe(false);
  });

  it('is not told from the minutes in which the cache fills', () => {
    const samples = sample(30, (actions) => ({ heapKilobytes: actions, listeners: 1 }));
    expect(measureGrowth(samples, 10, 10)?.samples).toBe(10);
    expect(measureGrowth(samples, 10.5, 10)).toBeNull();
  });

  it('is not told from a few readings', () => {
    const samples = (count: number) => sample(count, () => ({ heapKilobytes: 1, listeners: 1 }));
    expect(measureGrowth(samples(75), 0, 50)?.samples).toBe(50);
    expect(measureGrowth(samples(74), 0, 50)).toBeNull();
  });
});
