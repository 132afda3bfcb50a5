import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_NAME_LENGTH, nameInSentence, shortenName } from './name-in-sentence';

test('an ordinary name stays as it is', () => {
  for (const name of ['Ann', 'Zoë O’Neil', '李小龍', 'Иван', '👩‍👩‍👧', ''])
    expect(nameInSentence(name)).toBe(name);
});

test('a name written from right to left is set apart', () => {
  for (const name of ['אבי', 'سارة', 'Ann سارة', '\u{1e900}'])
    expect(nameInSentence(name)).toBe(`\u2068${name}\u2069`);
});

test('nothing in a name turns the sentence round, or breaks it', () => {
  expect(nameInSentence('\u202eMallory\u2067')).toBe('\ufffdMallory\ufffd');
  expect(nameInSentence('\u2069\u2068סוף\u2069')).toBe('\u2068\ufffd\ufffdסוף\ufffd\u2069');
  expect(nameInSentence('a\nb\0c\u2028d\ud83d')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
});

test('a long name is cut, and not inside a character', () => {
  expect(shortenName('W'.repeat(MAX_NAME_LENGTH))).toBe('W'.repeat(MAX_NAME_LENGTH));
  expect(shortenName('W'.repeat(2000))).toBe(`${'W'.repeat(MAX_NAME_LENGTH)}…`);
  expect(shortenName(`W${'😀'.repeat(100)}`)).toBe(`W${'😀'.repeat(39)}…`);
});

test('whatever the name, it is short, and what it opens it closes', () => {
  const pieces = fc.constantFrom(
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200f',
    'א',
    '\ud800',
    '\n',
    'Ann',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 100 }), (some) => {
      const shown = nameInSentence(some.join(''));
      expect(shown.length).toBeLessThanOrEqual(MAX_NAME_LENGTH + 3);
      const inside = shown.startsWith('\u2068') ? shown.slice(1, -1) : shown;
      expect(shown === inside || shown.endsWith('\u2069')).toBe(true);
      expect(inside).not.toMatch(/[\p{Bidi_Control}\p{Cc}\p{Cs}]/u);
    }),
  );
});
