/**
 * What a page holds after garbage was collected. `actions`: how many the agent had done in it by then.
 * `minutes`: since it was loaded.
 */
export interface MemorySample {
  actions: number;
  minutes: number;
  heapKilobytes: number;
  listeners: number;
}

/** How much more a page holds after every hundred actions. `samples`: how many it was read from. */
export interface Growth {
  heapKilobytes: number;
  listeners: number;
  samples: number;
}

/**
 * How many readings from a settled page growth is told from, at least. What is on the screen differs by two hundred
 * listeners: over forty readings that still looks like growth now and then. A leak on purpose shows in fewer.
 */
export const fewestSettled = { judged: 50, leaking: 15 };
/** Above these it is a leak. The demo's lists and caches grow by less; `docs/reliability.md` has figures. */
export const leakLimits = { heapKilobytes: 2_000, listeners: 100 };

/** What was read is kept for five minutes after it was last shown; only then does the cache stop growing. */
export const CACHE_MINUTES = 6;

/**
 * The growth of a page since it settled: the first third of the samples is left out, and those of the first
 * `fromMinute` minutes. Null where fewer than `fewest` are left.
 */
export function measureGrowth(
  samples: readonly MemorySample[],
  fromMinute: number,
  fewest: number,
): Growth | null {
  const settled = samples
    .slice(Math.ceil(samples.length / 3))
    .filter(({ minutes }) => minutes >= fromMinute);
  if (settled.length < fewest) return null;
  const slope = (read: (sample: MemorySample) => number) =>
    findSlope(settled.map((sample) => [sample.actions, read(sample)])) * 100;
  return {
    heapKilobytes: slope(({ heapKilobytes }) => heapKilobytes),
    listeners: slope(({ listeners }) => listeners),
    samples: settled.length,
  };
}

export function isLeak({ heapKilobytes, listeners }: Growth): boolean {
  return heapKilobytes > leakLimits.heapKilobytes || listeners > leakLimits.listeners;
}

/** The median of the slopes between any two points (Theil and Sen): single outliers do not move it. */
function findSlope(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes: number[] = [];
  for (const [index, [x, y]] of points.entries())
    for (const [otherX, otherY] of points.slice(index + 1))
      if (otherX !== x) slopes.push((otherY - y) / (otherX - x));
  slopes.sort((left, right) => left - right);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
}
