import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { countReplyLength } from './count-reply-length';
import type { ReplyLengthCounter } from './count-reply-length';
import { arbitraryUtf16 } from './test-support/arbitrary-ids';

const family = '👨‍👩‍👧';
const countXWeighted: ReplyLengthCounter = (text) => twitterText.parseTweet(text).weightedLength;

describe('by unit', () => {
  test.each([
    ['', 0, 0, 0],
    ['Hello', 5, 5, 5],
    ['café', 4, 4, 5],
    ['cafe\u0301', 5, 4, 6],
    ['東京', 2, 2, 6],
    [family, 8, 1, 18],
    ['🇫🇷', 4, 1, 8],
    ['a\r\nb', 4, 3, 4],
    ['กิน', 3, 2, 9],
    ['\ud83d', 1, 1, 3],
  ])('%j is %d characters, %d graphemes, %d bytes', (text, characters, graphemes, bytes) => {
    expect(countReplyLength(text, { unit: 'characters' })).toBe(characters);
    expect(countReplyLength(text, { unit: 'graphemes' })).toBe(graphemes);
    expect(countReplyLength(text, { unit: 'bytes' })).toBe(bytes);
  });

  test.each([
    [0x7f, 1],
    [0x80, 2],
    [0x7ff, 2],
    [0x800, 3],
    [0xffff, 3],
    [0x10000, 4],
  ])('code point %d is %d bytes', (codePoint, bytes) => {
    expect(countReplyLength(String.fromCodePoint(codePoint), { unit: 'bytes' })).toBe(bytes);
  });

  test('bytes are those of UTF-8, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryUtf16(), fc.string({ unit: 'grapheme' })), (text) => {
        expect(countReplyLength(text, { unit: 'bytes' })).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });
});

describe('x-weighted', () => {
  test('is what X’s own counter says', () => {
    const text = `東京 ${family} https://example.com/a-rather-long-address/indeed`;
    expect(countReplyLength(text, { unit: 'x-weighted' }, countXWeighted)).toBe(4 + 1 + 2 + 1 + 23);
  });

  test('leaves URLs to that counter', () => {
    const limit = { unit: 'x-weighted', urlLength: 5 } as const;
    expect(countReplyLength('https://example.com', limit, countXWeighted)).toBe(23);
  });

  test('is not known while the counter is not there', () => {
    expect(countReplyLength('Hello', { unit: 'x-weighted' })).toBeNull();
  });
});

describe('with a URL length', () => {
  const limit = { unit: 'characters', urlLength: 23 } as const;
  const count = (text: string) => countReplyLength(text, limit);

  test.each([
    ['a short one', 'https://a.example', 23],
    ['a long one', `https://a.example/${'path/'.repeat(50)}?q=1#end`, 23],
    ['http', 'http://a.example', 23],
    ['capitals', 'HTTPS://A.EXAMPLE', 23],
    ['within text', 'see https://a.example now', 4 + 23 + 4],
    ['two', 'https://a.example https://b.example', 23 + 1 + 23],
    ['the full stop after it is not part of it', 'https://a.example.', 24],
    ['nor are brackets around it', '(https://a.example/x).', 1 + 23 + 2],
    ['nor is a full stop in Japanese', '見て→https://a.example/東京。', 3 + 23 + 1],
    ['after letters of another script', '見てhttps://a.example', 2 + 23],
    ['the scheme alone is no URL', 'https:// nothing', 16],
    ['other schemes are none', 'ftp://a.example', 15],
    ['a name without scheme is none', 'a.example', 9],
  ])('%s', (_name, text, length) => {
    expect(count(text)).toBe(length);
  });

  test('goes with every unit', () => {
    const text = 'é https://a.example';
    expect(countReplyLength(text, { unit: 'bytes', urlLength: 23 })).toBe(3 + 23);
    expect(countReplyLength(text, { unit: 'graphemes', urlLength: 23 })).toBe(2 + 23);
  });

  test('without it a URL counts as it is written', () => {
    expect(countReplyLength('https://a.example', { unit: 'characters' })).toBe(17);
  });

  // Where the work grew with the square of the length, these would run into the time of a test that hangs.
  test('comes to an end on text made to be slow', () => {
    expect(count('https://'.repeat(200_000))).toBe(23);
    expect(count(`https://${'.'.repeat(1_000_000)}`)).toBe(1_000_008);
    expect(count('https://. '.repeat(200_000))).toBe(2_000_000);
  });
});
