import * as fc from 'fast-check';

/** Ids that break careless code: names on Object.prototype, the empty one, numbers, non-ASCII. */
const hostileIds = ['__proto__', 'constructor', 'toString', '', '0', '東京', 'cafe\u0301', '😀'];

/**
 * A handful of different ids of one kind to draw from, so that things refer to each other: some plain,
 * some hostile, some random.
 */
export function arbitraryIdPool(kind: string, size: number): fc.Arbitrary<string[]> {
  const plainIds = Array.from({ length: size }, (_, index) => `${kind}-${String(index + 1)}`);
  return fc.uniqueArray(
    fc.oneof(
      { arbitrary: fc.constantFrom(...plainIds), weight: 6 },
      { arbitrary: fc.constantFrom(...hostileIds), weight: 2 },
      { arbitrary: arbitraryUtf16(), weight: 1 },
    ),
    { minLength: size, maxLength: size },
  );
}

/** A record with any keys, `__proto__` too, each an own property. */
export function arbitraryRecord<Value>(
  keys: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries));
}

/** Any text that a string can hold, control characters and lone surrogates included. */
export function arbitraryUtf16(): fc.Arbitrary<string> {
  const codeUnit = fc.integer({ min: 0, max: 0xffff });
  return fc.array(codeUnit, { maxLength: 12 }).map((units) => String.fromCharCode(...units));
}
