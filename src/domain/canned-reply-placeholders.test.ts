import { describe, expect, test } from 'vitest';
import {
  fillPlaceholders,
  findOpenPlaceholder,
  listPlaceholders,
} from './canned-reply-placeholders';

describe('placeholders', () => {
  test('are filled with what is there', () => {
    const values = { author: 'Ada', agent: ' Bo ', profile: 'Acme Care' };
    expect(fillPlaceholders('{author}, {agent} of {profile}, {author}', values)).toBe(
      'Ada, Bo of Acme Care, Ada',
    );
  });

  test('stay where the value is missing or blank, and are found then', () => {
    const text = fillPlaceholders('Hi {author}, {profile}', { author: ' ' });
    expect(text).toBe('Hi {author}, {profile}');
    expect(findOpenPlaceholder(text)).toEqual({ name: 'author', start: 3, end: 11 });
    expect(findOpenPlaceholder('Hi {you} {}')).toBeNull();
  });

  test('are not filled again by a value that looks like one', () => {
    expect(fillPlaceholders('{author} {agent}', { author: '{agent}', agent: 'Bo' })).toBe(
      '{agent} Bo',
    );
  });

  test('a name puts in one line, and nothing that turns the text round or that nobody sees', () => {
    expect(
      fillPlaceholders('Hello {author}!', { author: ' \u202eAl\u0000i\n\nce\u200b \u2066B.' }),
    ).toBe('Hello Ali ce B.!');
    expect(fillPlaceholders('{author}', { author: 'Noël 👩‍👩‍👧 علی' })).toBe('Noël 👩‍👩‍👧 علی');
  });

  test('a name in which nothing can be seen is missing', () => {
    expect(fillPlaceholders('Hello {author}', { author: '\u200b\u202e' })).toBe('Hello {author}');
  });

  test('are listed, known or not', () => {
    expect(listPlaceholders('{author} {order} { } {a b}')).toEqual(['author', 'order']);
  });
});
