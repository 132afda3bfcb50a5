import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPieceEnd } from './cut-text';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 3000 }),
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc
    .array(fc.constantFrom('a', ' ', '\n', '👩‍👩‍👧', '\u0301', '\ud800'), { maxLength: 3000 })
    .map((all) => all.join('')),
);

describe('the end of a piece', () => {
  it('goes on, keeps to the length, and splits no code point', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 1000 }), (text, length) => {
        for (let start = 0; start < text.length;) {
          const end = findPieceEnd(text, start, length);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(length);
          expect(
            /[\ud800-\udbff]$/.test(text.slice(start, end)) &&
              /^[\udc00-\udfff]/.test(text.slice(end, end + 1)),
          ).toBe(false);
          start = end;
        }
      }),
    );
  });

  it.each([
    ['one two\nthree', 10, 'one two\n'],
    ['one two three', 10, 'one two '],
    ['onetwothree', 10, 'onetwothre'],
    ['👩‍👩‍👧👩‍👩‍👧', 10, '👩‍👩‍👧'],
    ['short', 10, 'short'],
    [`a${'\u0301'.repeat(1000)}`, 500, `a${'\u0301'.repeat(499)}`],
  ])('of %j', (text, length, piece) => {
    expect(text.slice(0, findPieceEnd(text, 0, length))).toBe(piece);
  });
});
