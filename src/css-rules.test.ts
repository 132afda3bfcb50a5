import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Components take colours from tokens, and sides from the direction of writing. */
const folder = import.meta.dirname;
const stylesheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.module.css'),
);

const rules: [string, RegExp][] = [
  ['a raw colour', /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i],
  [
    'a physical side',
    /(?:^|[\s;{])(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  ],
];

test.each(rules)('no component has %s', (_, pattern) => {
  const faults = stylesheets.flatMap((path) =>
    readFileSync(join(folder, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/url\([^)]*\)/g, '')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(faults).toEqual([]);
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
