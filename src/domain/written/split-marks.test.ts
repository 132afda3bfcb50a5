import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../test-support/property-runs';
import { splitMarks } from './split-marks';
import type { WrittenPart } from './split-marks';

const bidiControls = [
  ...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
];
const pieces = fc.oneof(
  fc.constantFrom(...bidiControls),
  fc.constantFrom('\0', '\u200b', '\u200d', '\u200c', '\ufe0f', '\ufeff', '\ud800', '\udc00'),
  fc.constantFrom('\n', '\r\n', '\r', '\t', 'a', 'é', 'ب', '👩', '🏴', '\u0301', 'क', ' '),
  fc.string({ unit: 'binary' }),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((found) => found.join(''));

function show(parts: WrittenPart[]): string {
  return parts
    .map((part) => (part.kind === 'text' ? part.text : `<${part.codes.join()}>`))
    .join('');
}

describe('splitting a text into what is seen and what is not', () => {
  it('loses nothing: the parts are the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          splitMarks(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
      propertyRuns(1000),
    );
  });

  it('leaves no bidi control, control character or half of a character unmarked', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const part of splitMarks(text))
          if (part.kind === 'text')
            expect(part.text.replaceAll(/\r\n|[\n\t]/g, '')).not.toMatch(
              /[\p{Bidi_Control}\p{Cc}\p{Cs}]/u,
            );
      }),
      propertyRuns(1000),
    );
  });

  it('parts are never empty, and never two marks beside each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = splitMarks(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        expect(parts.some((part, place) => part.kind === parts[place + 1]?.kind)).toBe(false);
      }),
    );
  });

  it.each([
    ['Pay \u202e0001\u202c now', 'Pay <RLO>0001<PDF> now'],
    ['a\u2066\u2067b', 'a<LRI,RLI>b'],
    ['pass\u200bword', 'pass<ZWSP>word'],
    ['a\u200db', 'a<ZWJ>b'],
    ['end\0', 'end<NUL>'],
    ['\ud800', '<U+D800>'],
    ['x\udc00y', 'x<U+DC00>y'],
    ['soft\u00adhyphen', 'soft<SHY>hyphen'],
    ['\u3164', '<U+3164>'],
    ['line\rnext', 'line<U+000D>next'],
    ['tag\u{e0041}', 'tag<U+E0041>'],
    ['a\ufe0f\ufe0f\ufe0f', 'a\ufe0f<U+FE0F>'],
  ])('marks %j', (text, shown) => {
    expect(show(splitMarks(text))).toBe(shown);
  });

  it.each([
    'Two lines\nand\r\na\ttab',
    '👩‍👩‍👧 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽',
    'می‌خواهم',
    'क्‍ष',
    'Zażółć gęślą jaźń, e\u0301',
    'שָׁלוֹם',
    '',
  ])('leaves ordinary writing alone: %j', (text) => {
    expect(splitMarks(text)).toEqual(text === '' ? [] : [{ kind: 'text', text }]);
  });

  it('shows the first few combining marks on a letter and counts the rest', () => {
    expect(splitMarks(`a${'\u0301'.repeat(100)}b`)).toEqual([
      { kind: 'text', text: `a${'\u0301'.repeat(6)}` },
      { kind: 'mark', text: '\u0301'.repeat(94), kinds: ['stacked'], codes: [], count: 94 },
      { kind: 'text', text: 'b' },
    ]);
  });

  it('names the first few of a run, and counts them all', () => {
    const [mark] = splitMarks('\u200b\u202e\u200b\0\u2060');
    expect(mark).toMatchObject({
      kinds: ['invisible', 'bidi', 'control'],
      codes: ['ZWSP', 'RLO', 'NUL'],
      count: 5,
    });
  });

  it.each(['\u200b', '\u0301', 'a\u202e', '\ud800', '👩\u200d', 'x\ufe0f\ufe0f'])(
    'looks at each character a fixed number of times: %j',
    (piece) => {
      const count = (length: number) =>
        splitMarks(piece.repeat(length)).reduce((sum, { text }) => sum + text.length, 0);
      // A time that grew with the square would take minutes here, and the test would hang.
      expect(count(100_000)).toBe(100_000 * piece.length);
    },
  );
});

describe('what nobody sees has the short name of its standard', () => {
  it.each([
    ['\0', 'NUL'],
    ['\u00ad', 'SHY'],
    ['\u061c', 'ALM'],
    ['\u200b', 'ZWSP'],
    ['\u200c', 'ZWNJ'],
    ['\u200d', 'ZWJ'],
    ['\u200e', 'LRM'],
    ['\u200f', 'RLM'],
    ['\u202a', 'LRE'],
    ['\u202b', 'RLE'],
    ['\u202c', 'PDF'],
    ['\u202d', 'LRO'],
    ['\u202e', 'RLO'],
    ['\u2060', 'WJ'],
    ['\u2066', 'LRI'],
    ['\u2067', 'RLI'],
    ['\u2068', 'FSI'],
    ['\u2069', 'PDI'],
    ['\ufeff', 'BOM'],
    ['\ud800', 'U+D800'],
    ['\u0085', 'U+0085'],
  ])('%j is %s', (character, name) => {
    expect(show(splitMarks(`a${character}b`))).toBe(`a<${name}>b`);
  });

  it('says of half a character that it is broken', () => {
    expect(splitMarks('\ud800')).toMatchObject([{ kinds: ['broken'] }]);
  });
});
