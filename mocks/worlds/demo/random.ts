/**
 * A small seeded generator of numbers (mulberry32), so that a world is the same at every opening. Not for
 * anything that must not be guessed.
 */
export interface Random {
  /** From 0, inclusive, to 1, exclusive. */
  next(): number;
  /** A whole number from `least` to `most`, both inclusive. */
  int(least: number, most: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items, each as likely. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, as likely as its weight says. */
  weigh<Item>(items: readonly Weighted<Item>[]): Item;
  /** About standard normal: the sum of uniforms, so never beyond 6. */
  normal(): number;
}

export type Weighted<Item> = readonly [weight: number, item: Item];

/** A generator that gives the same numbers for the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  function pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(next() * items.length)] as Item;
  }

  return {
    next,
    pick,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    weigh(items) {
      let total = 0;
      for (const [weight] of items) total += weight;
      let left = next() * total;
      for (const [weight, item] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[1];
    },
    normal() {
      let sum = 0;
      for (let count = 0; count < 12; count += 1) sum += next();
      return sum - 6;
    },
  };
}
