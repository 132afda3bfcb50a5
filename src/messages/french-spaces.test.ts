import { describe, expect, test } from 'vitest';
import { messages } from './fr';

/** French sets a space before these marks and inside quotation marks, and a line must not break there. */
const breakable = / [;:?!»]|« /;
const missing = /[\p{L}}>)][;?!»](?=\s|$)|[\p{L}})]:(?=\s)|«[^\u00a0\u202f]/u;

describe('the spaces of French punctuation', () => {
  const texts = listTexts(messages);

  test('do not break', () => {
    expect(texts.filter((text) => breakable.test(text))).toEqual([]);
  });

  test('are there', () => {
    expect(texts.filter((text) => missing.test(text))).toEqual([]);
  });
});

function listTexts(branch: object): string[] {
  return Object.values(branch).flatMap((message: unknown) =>
    typeof message === 'string'
      ? [message]
      : typeof message === 'object' && message !== null
        ? listTexts(message)
        : [],
  );
}
