import { expect, test } from 'vitest';
import { readPermalink } from './read-permalink';

test.each([
  ['https://example.com/1', 'https://example.com/1'],
  ['http://example.com/', 'http://example.com/'],
  ['javascript:alert(1)', null],
  ['JAVASCRIPT:alert(1)', null],
  ['data:text/html,hi', null],
  ['//example.com', null],
  ['nonsense', null],
  [null, null],
])('%s leads to %s', (permalink, href) => {
  expect(readPermalink(permalink)).toBe(href);
});
