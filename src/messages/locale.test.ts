import { describe, expect, test } from 'vitest';
import { chooseLocale, chooseRegion } from './locale';

describe('the language', () => {
  test.each([
    { preferred: ['de-DE', 'fr-CA', 'en'], expected: 'fr' },
    { preferred: ['EN-us'], expected: 'en' },
    { preferred: ['ja'], expected: 'en' },
    { preferred: [], expected: 'en' },
  ])('of a reader who prefers $preferred is $expected', ({ preferred, expected }) => {
    expect(chooseLocale(preferred)).toBe(expected);
  });
});

describe('dates and numbers', () => {
  test.each([
    { locale: 'en' as const, preferred: ['fr-FR', 'en-US', 'en-GB'], expected: 'en-US' },
    { locale: 'en' as const, preferred: ['en', 'fr-FR'], expected: 'en-GB' },
    { locale: 'fr' as const, preferred: ['en-US', 'fr-CA'], expected: 'fr-CA' },
    { locale: 'fr' as const, preferred: ['en-US'], expected: 'fr' },
    { locale: 'en' as const, preferred: ['en-US@posix', 'en-AU'], expected: 'en-AU' },
    { locale: 'en' as const, preferred: ['en-US@posix'], expected: 'en-GB' },
    { locale: 'fr' as const, preferred: ['fr-'], expected: 'fr' },
  ])('in $locale for a reader of $preferred are $expected', ({ locale, preferred, expected }) => {
    expect(chooseRegion(locale, preferred)).toBe(expected);
  });
});
