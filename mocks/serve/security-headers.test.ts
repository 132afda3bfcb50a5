import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSite } from './create-site';
import { createContentSecurityPolicy, securityHeaders, styleHashes } from './security-headers';

const require = createRequire(import.meta.url);
const backend = 'https://backend.example';

function readPackage(name: string, file: string): string {
  return readFileSync(join(dirname(require.resolve(name)), file), 'utf8');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the styles that the policy admits', () => {
  it('are the one that the installed Radix Select inserts', () => {
    const code = readPackage('@radix-ui/react-select', 'index.mjs');
    const found = [...code.matchAll(/__html: `([^`]*)`/g)].map(([, style]) => hash(style ?? ''));
    expect(found).toEqual([styleHashes.select]);
  });

  it('and the one that the installed Sonner inserts', () => {
    const code = readPackage('sonner', 'index.mjs');
    const found = [...code.matchAll(/^__insertCSS\((".*")\)/gm)].map(([, style]) =>
      hash(JSON.parse(style ?? '""') as string),
    );
    expect(found).toEqual([styleHashes.notices]);
  });
});

describe('the policy', () => {
  const policy = createContentSecurityPolicy();

  it('admits no inline code, no code from text, and no other origin', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ])
      expect(policy.split('; ')).toContain(directive);
  });

  it('names the backend where it is elsewhere, for requests alone', () => {
    expect(createContentSecurityPolicy(backend)).toBe(
      policy.replace("connect-src 'self'", `connect-src 'self' ${backend}`),
    );
  });
});

describe('the headers', () => {
  it.each(['/', '/config.json', '/nowhere.js'])('come with every answer: %s', (path) => {
    const site = createSite(
      new Map([
        [
          '/index.html',
          {
            contentType: 'text/html',
            cacheControl: 'no-cache',
            content: Buffer.from(''),
            gzipped: null,
          },
        ],
      ]),
    );
    const { headers } = site(new Request(`http://localhost${path}`));
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers.get(name)).toBe(value);
  });
});

describe('docs/deploy.md', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/deploy.md'), 'utf8');
  const asDeployed = {
    ...securityHeaders,
    'Content-Security-Policy': createContentSecurityPolicy(backend),
  };

  it('tells nginx the same headers', () => {
    const [configuration] = /```nginx\n[^`]*```/.exec(guide) ?? [''];
    const told = configuration.matchAll(/^ *add_header (\S+) "(.*)" always;$/gm);
    expect(withoutTransport([...told])).toEqual(asDeployed);
  });

  it('tells Caddy the same headers', () => {
    const [configuration] = /```caddyfile\n[^`]*```/.exec(guide) ?? [''];
    const told = configuration.matchAll(/^\t\t([A-Z][\w-]+) "(.*)"$/gm);
    expect(withoutTransport([...told])).toEqual(asDeployed);
  });

  /** What only a server with a certificate can say, and how long a file may be kept. */
  function withoutTransport(headers: RegExpExecArray[]): Record<string, string> {
    return Object.fromEntries(
      headers
        .map(([, name = '', value = '']) => [name, value] as const)
        .filter(([name]) => !['Strict-Transport-Security', 'Cache-Control'].includes(name)),
    );
  }
});
