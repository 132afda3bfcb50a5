import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installTrustedTypes } from './trusted-types';

type Rules = Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string | null>>;

function install(): Record<string, Rules> {
  const policies: Record<string, Rules> = {};
  installTrustedTypes({
    trustedTypes: { createPolicy: (name, rules) => void (policies[name] = rules) },
  });
  return policies;
}

const require = createRequire(import.meta.url);
const select = readFileSync(
  join(dirname(require.resolve('@radix-ui/react-select')), 'index.mjs'),
  'utf8',
);
const [, style = ''] = /__html: `([^`]*)`/.exec(select) ?? [];

describe('the policy for what becomes markup or the address of a script', () => {
  it('is one', () => {
    expect(Object.keys(install())).toEqual(['default']);
  });

  it('admits the style of the installed Radix Select as it is, and no other text', () => {
    const rules = install()['default'];
    expect(rules?.createHTML?.(style)).toBe(style);
    for (const text of ['', 'hello', '<img src=x onerror=alert(1)>', `${style}<script>`])
      expect(rules?.createHTML?.(text)).toBeNull();
  });

  it('admits no script in a build without mocks: what it has no rule for, the browser refuses', () => {
    expect(install()['default']).not.toHaveProperty('createScriptURL');
  });

  it('is left out where the browser knows of no such thing', () => {
    expect(() => {
      installTrustedTypes({});
    }).not.toThrow();
  });
});
