import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text';
import { arbitraryUtf16 } from './test-support/arbitrary-ids';

describe('foldText', () => {
  test.each([
    ['case', 'Refund', 'rEFUND'],
    ['accents', 'Élan à Genève', 'elan a geneve'],
    ['composed and decomposed', 'caf\u00e9', 'cafe\u0301'],
    ['the German sharp s', 'Straße', 'STRASSE'],
    ['the capital sharp s', 'STRAẞE', 'strasse'],
    ['Greek with final sigma and accents', 'οδός', 'ΟΔΟΣ'],
    ['the Turkish dotted and dotless i', 'İstanbul ılık', 'istanbul ilik'],
    ['Vietnamese', 'Tiếng Việt', 'tieng viet'],
    ['the Russian ё', 'Ёлка', 'елка'],
    ['Arabic vowel signs and hamza', 'مُحَمَّد أحمد', 'محمد احمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['full width', 'ＡＢＣ１', 'abc1'],
    ['half width kana', 'ｶﾊﾞ', 'カバ'],
    ['ligatures', 'oﬃce', 'OFFICE'],
    ['emoji with and without variation selector', '❤️', '❤'],
  ])('does not tell apart: %s', (_name, left, right) => {
    expect(foldText(left)).toBe(foldText(right));
  });

  test.each([
    ['voiced and unvoiced kana', 'バス', 'ハス'],
    ['Hindi vowel signs', 'की', 'का'],
    ['Thai vowels', 'กิน', 'กัน'],
    ['hiragana and katakana', 'かば', 'カバ'],
    ['letters of different scripts', 'A', 'А'],
  ])('tells apart: %s', (_name, left, right) => {
    expect(foldText(left)).not.toBe(foldText(right));
  });

  test('keeps Korean syllables whole: 가 is no part of 각', () => {
    expect(foldText('각')).not.toContain(foldText('가'));
  });

  test('the same piece of text folds the same wherever in a word it stands', () => {
    expect(foldText('ΟΔΟΣΗΜΑ')).toContain(foldText('οδος'));
  });

  test('gives the same for upper and lower case of letters without other rules', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcxyzéüñçøαβσωбдёїəąłşğ漢字かقक1 !'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
        expect(foldText(text.toLowerCase())).toBe(foldText(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
      }),
    );
  });

  test('never throws, lone surrogates included', () => {
    fc.assert(
      fc.property(arbitraryUtf16(), (text) => {
        expect(foldText(text)).toBeTypeOf('string');
      }),
    );
  });
});
