import { expect, test } from 'vitest';
import { nameLanguage } from './name-language';

test.each([
  ['fr', 'en', 'French'],
  ['fr', 'fr', 'Français'],
  ['zh-hant', 'en', 'Traditional Chinese'],
  ['und', 'en', null],
  ['not a code', 'en', 'not a code'],
])('%s in %s is %s', (language, locale, name) => {
  expect(nameLanguage(language, locale)).toBe(name);
});
