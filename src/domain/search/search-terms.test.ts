import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../fold-text';
import { arbitraryText } from '../test-support/arbitrary-mention';
import { cutExcerpt, findMatches } from './find-matches';
import { foldSearchText, hasTerms, readSearchTerms, splitRuns } from './search-terms';

function isFound(wanted: string, text: string): boolean {
  return hasTerms(foldText(text), readSearchTerms(wanted));
}

/** A text with what is marked in brackets. */
function mark(wanted: string, text: string): string {
  let marked = '';
  let end = 0;
  for (const range of findMatches(text, readSearchTerms(wanted))) {
    marked += `${text.slice(end, range.start)}[${text.slice(range.start, range.end)}]`;
    end = range.end;
  }
  return marked + text.slice(end);
}

const text = 'Où est mon COLIS ? L’été arrive. 小包はどこですか ❤️ สวัสดีครับ 배송이 늦어요';

describe('a search', () => {
  test.each([
    ['the start of a word', 'col'],
    ['a whole word', 'colis'],
    ['words in any order', 'colis ou'],
    ['a word without its accents', 'ete'],
    ['a word with accents that are not there', 'cólis'],
    ['what stands after an apostrophe', "l'ete"],
    ['Japanese anywhere', '包は'],
    ['one Japanese character', 'ど'],
    ['Thai anywhere', 'ดีครับ'],
    ['Korean from the start of a word', '배송'],
    ['an emoji, with or without its variation', '❤'],
    ['words in the midst of punctuation', '(colis)!'],
    ['nothing that can be searched', ' …! '],
  ])('finds %s', (_what, wanted) => {
    expect(isFound(wanted, text)).toBe(true);
  });

  test.each([
    ['the midst of a word', 'olis'],
    ['a word that is not there beside one that is', 'colis refund'],
    ['Japanese in another order', 'はどこ包'],
    ['Korean in the midst of a word', '송이'],
    ['more than the word', 'colissimo'],
  ])('does not find %s', (_what, wanted) => {
    expect(isFound(wanted, text)).toBe(false);
  });

  test('finds in author and handle, but nothing across them', () => {
    const folded = foldSearchText({ text: '小包', author: { name: 'どこ Zoë', handle: '@zoe.x' } });
    expect(hasTerms(folded, readSearchTerms('zoe.x 小'))).toBe(true);
    expect(hasTerms(folded, readSearchTerms('包ど'))).toBe(false);
  });

  test('finds every beginning of every word of any text', () => {
    fc.assert(
      fc.property(arbitraryText(), fc.nat(), fc.nat(), (some, pick, length) => {
        const runs = splitRuns(foldText(some));
        const characters = [...(runs[pick % Math.max(1, runs.length)]?.run ?? '')];
        const start = characters.slice(0, 1 + (length % Math.max(1, characters.length))).join('');
        expect(hasTerms(foldText(some), readSearchTerms(start))).toBe(true);
      }),
    );
  });
});

describe('the marks', () => {
  test.each([
    ['colis', 'Mon COLIS, mon colissimo, écolis', 'Mon [COLIS], mon [colis]simo, écolis'],
    ['ete', 'L’été', 'L’[été]'],
    ['ete', 'L’e\u0301te\u0301', 'L’[e\u0301te\u0301]'],
    ['strasse', 'Hauptstraße, Straße', 'Hauptstraße, [Straße]'],
    ['off', 'oﬃce', '[oﬃ]ce'],
    ['包 はど', '小包はどこ', '小[包はど]こ'],
    ['カバ', 'ｶﾊﾞ', '[ｶﾊﾞ]'],
    ['❤', 'I ❤️ it', 'I [❤️] it'],
    ['', 'Nothing', 'Nothing'],
  ])('of %s in %s', (wanted, some, marked) => {
    expect(mark(wanted, some)).toBe(marked);
  });

  test('are apart, in order and within the text, and fold to what was searched', () => {
    fc.assert(
      fc.property(arbitraryText(), arbitraryText(), (some, wanted) => {
        const terms = readSearchTerms(wanted);
        let end = -1;
        for (const range of findMatches(some, terms)) {
          expect(range.start).toBeGreaterThan(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
          const marked = foldText(some.slice(range.start, range.end));
          expect(terms.some((term) => marked.includes(term.text))).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(some.length);
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'Something that goes on and on. '.repeat(9)}Then the parcel came. ${'And on. '.repeat(40)}`;

  test('is the start of a text without a search, or with its match there', () => {
    expect(cutExcerpt(long, [], 200)).toBe(long.slice(0, 200));
    expect(cutExcerpt(long, readSearchTerms('that'), 200)).toBe(long.slice(0, 200));
    expect(cutExcerpt('Short', readSearchTerms('elsewhere'), 200)).toBe('Short');
  });

  test('is what stands around a match that comes later, from the start of a word', () => {
    const excerpt = cutExcerpt(long, readSearchTerms('parcel'), 200);
    expect(excerpt).toMatch(/^…on and on\. Then the parcel came\. And on/);
    expect(excerpt).toHaveLength(200);
  });

  test('never cuts a character in two, and shows the first match', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 80 }),
        fc.integer({ min: 30, max: 60 }),
        (before, length) => {
          const some = `${'😀'.repeat(before)} parcel ${'😀'.repeat(40)}`;
          const excerpt = cutExcerpt(some, readSearchTerms('parcel'), length);
          expect(excerpt.isWellFormed()).toBe(true);
          expect(excerpt.length).toBeLessThanOrEqual(length);
          expect(excerpt).toContain('parcel'.slice(0, length - 28));
        },
      ),
    );
  });
});
