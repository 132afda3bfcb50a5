import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** `sinks` of eslint.config.js, and that the text of others is shown by files that keep to them. */
const linter = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax' });

describe('the linter refuses', () => {
  test.each([
    ['markup as a property', 'export const a = <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['markup as a spread', 'export const a = { dangerouslySetInnerHTML: { __html: text } };'],
    ['markup by hand', 'element.innerHTML = text;'],
    ['markup beside', "element.insertAdjacentHTML('beforeend', text);"],
    ['code from text', 'eval(text);'],
    ['an address that is code', "location.assign('javascript:void 0');"],
  ])('%s', async (_, code) => {
    const [result] = await linter.lintText(code, { filePath: 'src/features/mentions/any.tsx' });
    expect(result?.messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Not here: /),
    ]);
  });
});

test('what shows the text of others turns none of it into markup', async () => {
  const results = await linter.lintFiles('src/features/mentions/mention-detail/written/*.tsx');
  expect(results.length).toBeGreaterThan(0);
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
});
