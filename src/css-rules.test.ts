import { describe, expect, test } from 'vitest';

/** Components take colours from tokens, and sides from the direction of writing. */
const stylesheets = import.meta.glob<string>('./**/*.module.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const rules: [string, RegExp][] = [
  ['a raw colour', /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i],
  [
    'a physical side',
    /(?:^|[\s;{])(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  ],
];

describe.each(Object.entries(stylesheets))('%s', (_, source) => {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, '');

  test.each(rules)('has no %s', (_, pattern) => {
    const faults = css
      .split('\n')
      .filter((line) => pattern.test(line.replace(/url\([^)]*\)/g, '')));
    expect(faults).toEqual([]);
  });
});

test('the rules see what they forbid', () => {
  const faulty = [
    'color: #abc;',
    '  color: rgb(0 0 0);',
    '  margin-left: 4px;',
    'text-align: right',
  ];
  for (const line of faulty) expect(rules.some(([, pattern]) => pattern.test(line))).toBe(true);
  const fine = ['color: var(--text);', '  margin-inline-start: 4px;', 'text-align: start'];
  for (const line of fine) expect(rules.some(([, pattern]) => pattern.test(line))).toBe(false);
});
