import { describe, expect, test } from 'vitest';
import { cutExcerpt, findMatches } from './find-matches';
import { readSearchTerms } from './search-terms';

const matchesOf = (text: string, search: string) =>
  findMatches(text, readSearchTerms(search)).map(({ start, end }) => text.slice(start, end));
const excerptOf = (text: string, search: string, length = 60) =>
  cutExcerpt(text, readSearchTerms(search), length);

describe('what is found in a text', () => {
  test('is in the order of the text, whatever the order of the words', () => {
    expect(matchesOf('lost my parcel', 'parcel lost')).toEqual(['lost', 'parcel']);
  });

  test('is one piece where pieces meet or overlap', () => {
    expect(matchesOf('parcels', 'par parcel')).toEqual(['parcel']);
    expect(matchesOf('東京都', '京都 東京')).toEqual(['東京都']);
  });

  test('is not within a word, and not at the start of one that is written without blanks', () => {
    expect(matchesOf('unlost', 'lost')).toEqual([]);
    expect(findMatches('東京', [{ kind: 'prefix', text: '東' }])).toEqual([]);
  });

  test('is nothing without words', () => {
    expect(findMatches('lost', [])).toEqual([]);
  });

  test('is a Korean syllable as a whole, also where its letters are written apart', () => {
    const apart = '한국'.normalize('NFD');
    expect(matchesOf(apart, '한국')).toEqual([apart]);
  });
});

describe('the part of a text that a list shows', () => {
  const before = (count: number) => 'x'.repeat(count - 1) + ' ';

  test('is its start where the match is seen there, up to 36 characters in', () => {
    expect(excerptOf(`${before(36)}lost`, 'lost')).toBe(`${before(36)}lost`);
    expect(excerptOf(`${before(37)}lost`, 'lost').startsWith('…')).toBe(true);
  });

  test('begins with the first whole word within 24 characters before the match', () => {
    expect(excerptOf(`${before(40)}some words lost`, 'lost')).toBe('…some words lost');
    expect(excerptOf(`${before(40)}${'y'.repeat(22)} lost`, 'lost')).toBe(
      `…${'y'.repeat(22)} lost`,
    );
  });

  test('begins within a word where there is no other before the match', () => {
    expect(excerptOf(`${before(60)}lost`, 'lost')).toBe(`…${'x'.repeat(23)} lost`);
    expect(excerptOf(`${'x'.repeat(60)}，lost`, 'lost')).toBe(`…${'x'.repeat(23)}，lost`);
  });

  test('never begins or ends with half a character', () => {
    const faces = '😀'.repeat(40);
    expect(excerptOf(`${faces}，lost`, 'lost')).toBe(`…${'😀'.repeat(11)}，lost`);
    expect(excerptOf(faces, '', 5)).toBe('😀😀');
    expect(excerptOf(faces, '', 4)).toBe('😀😀');
  });

  test('is the whole text where that fits, half a character at its end with it', () => {
    expect(excerptOf('ab\ud83d', '', 3)).toBe('ab\ud83d');
    expect(excerptOf('ab\ud83d', '', 4)).toBe('ab\ud83d');
  });

  test('is no longer than the list can show, the ellipsis counted', () => {
    expect(excerptOf(`${before(60)}lost and more`, 'lost', 20)).toHaveLength(20);
  });
});
