import { expect, test } from 'vitest';
import { findSlash } from './find-slash';

test.each([
  ['/', { start: 0, end: 1, query: '' }],
  ['/tha', { start: 0, end: 4, query: 'tha' }],
  ['Hello /thank you', { start: 6, end: 16, query: 'thank you' }],
  ['Hello\n/é', { start: 6, end: 8, query: 'é' }],
])('%j asks for a canned reply', (text, slash) => {
  expect(findSlash(text, text.length)).toEqual(slash);
});

test.each(['', 'and/or', '1 / 2', 'https://acme.example', '/a/b', '/a\nb', '/usr/bin'])(
  '%j asks for none',
  (text) => {
    expect(findSlash(text, text.length)).toBeNull();
  },
);

test('what stands behind the caret is not part of it', () => {
  expect(findSlash('/thanks for all', 4)).toEqual({ start: 0, end: 4, query: 'tha' });
});
