/** Sets of small numbers, one bit each, 32 to a word; those that meet are of one length. */
export type Bits = Uint32Array;

/** The empty set of numbers below a capacity. */
export function createBits(capacity: number): Bits {
  return new Uint32Array((capacity + 31) >>> 5);
}

export function setBit(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}

export function clearBit(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) & ~(1 << (number & 31));
}

export function hasBit(bits: Bits, number: number): boolean {
  return (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

/** Sets the bits from `start` up to but not with `end`. */
export function setRange(bits: Bits, start: number, end: number): void {
  for (let number = start; number < end;) {
    if ((number & 31) === 0 && number + 32 <= end) {
      bits[number >>> 5] = 0xffffffff;
      number += 32;
    } else {
      setBit(bits, number);
      number += 1;
    }
  }
}

/** Keeps in `bits` what is in `others` too; nothing where there are no others. */
export function keepCommon(bits: Bits, others: Bits | undefined): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & (others?.[word] ?? 0);
  }
}

export function addAll(bits: Bits, others: Bits | undefined): void {
  if (others === undefined) return;
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) | (others[word] ?? 0);
  }
}

/** The numbers that are in both sets, in descending order, written into `into` from `at` on; gives where it ended. */
export function writeCommonDescending(
  bits: Bits,
  others: Bits | null,
  into: Uint32Array,
  at: number,
): number {
  let next = at;
  for (let word = bits.length - 1; word >= 0; word -= 1) {
    let rest = (bits[word] ?? 0) & (others === null ? 0xffffffff : (others[word] ?? 0));
    while (rest !== 0) {
      const highest = 31 - Math.clz32(rest);
      into[next] = (word << 5) | highest;
      next += 1;
      rest &= ~(1 << highest);
    }
  }
  return next;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) {
    let rest = word - ((word >>> 1) & 0x55555555);
    rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
    count += Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
