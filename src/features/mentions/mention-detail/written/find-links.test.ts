import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks, readLink } from './find-links';

function found(text: string): string[] {
  return findLinks(text).map(({ start, end }) => text.slice(start, end));
}

describe('addresses in a text', () => {
  it.each([
    ['See https://example.com/a?b=c#d.', ['https://example.com/a?b=c#d']],
    ['(https://example.com/a_(b))', ['https://example.com/a_(b)']],
    [
      '[https://example.com/], “http://example.org”',
      ['https://example.com/', 'http://example.org'],
    ],
    ['HTTPS://EXAMPLE.COM!!!', ['HTTPS://EXAMPLE.COM']],
    ['https://a.example,https://b.example', ['https://a.example,https://b.example']],
    ['https://example.com\u202e/gpj.exe', ['https://example.com']],
    ['https://example.com\u200b.evil.example', ['https://example.com']],
    ['<a href="https://example.com/x">y</a>', ['https://example.com/x']],
    ['javascript:alert(1) data:text/html,x //example.com ftp://example.com', []],
    ['xhttps://example.com example.com www.example.com', []],
    ['https:// https://[ https://?', []],
    [`https://example.com/${'a'.repeat(3000)}`, []],
  ])('%j', (text, links) => {
    expect(found(text)).toEqual(links);
  });

  it.each([
    ['https://example.com/', 'example.com', []],
    ['https://example.com:443/', 'example.com', []],
    ['https://EXAMPLE.com:8080/', 'example.com:8080', []],
    ['https://bank.example@evil.example/', 'evil.example', ['userinfo']],
    ['https://bank.example%2Flogin:x@evil.example/', 'evil.example', ['userinfo']],
    ['https://bank.example\\@evil.example/', 'bank.example', []],
    ['https://2130706433/', '127.0.0.1', ['rewritten']],
    ['https://0x7f.1/', '127.0.0.1', ['rewritten']],
    ['https://ev%69l.example/', 'evil.example', ['rewritten']],
    ['https://ｅｖｉｌ.example/', 'evil.example', ['rewritten']],
    ['https://bücher.example/', 'xn--bcher-kva.example', ['international']],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example', ['international']],
    ['https://xn--pypal-4ve.example/', 'xn--pypal-4ve.example', ['international', 'mixed-script']],
    ['https://xn--80ak5b.example/', 'xn--80ak5b.example', ['international', 'lookalike']],
    ['https://日本語go.example/', 'xn--go-ed3cy0n1q3a.example', ['international']],
    ['https://pаypal.example/', 'xn--pypal-4ve.example', ['international', 'mixed-script']],
    ['https://еха.example/', 'xn--80ak5b.example', ['international', 'lookalike']],
    ['https://привет.example/', 'xn--b1agh1afp.example', ['international']],
  ])('%s leads to %s', (text, host, warnings) => {
    const [link] = findLinks(text);
    expect(link).toMatchObject({ warnings });
    expect(link?.host.replace(/^xn--[\w-]+/, 'xn--')).toBe(host.replace(/^xn--[\w-]+/, 'xn--'));
  });

  it('a coded host is read in its letters', () => {
    expect(readLink('https://xn--pypal-4ve.example/')?.letters).toBe('pаypal.example');
    expect(readLink('https://bücher.example/')?.letters).toBe('bücher.example');
    expect(readLink('https://example.com/')?.letters).toBeNull();
  });

  it('the host that is set off is the one it leads to, as it is written', () => {
    const text = 'at https://bank.example@Evil.example:8080/x';
    const [link] = findLinks(text);
    expect(text.slice(link?.hostStart, link?.hostEnd)).toBe('Evil.example:8080');
  });

  it('whatever is written, a link leads to the web and to the host it names', () => {
    const pieces = fc.constantFrom(
      'https://',
      'http://',
      'a',
      '.',
      '@',
      ':',
      '/',
      '\\',
      '%',
      '[',
      ')',
      'é',
      'а',
      '\0',
      ' ',
      '1',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        const text = all.join('');
        let last = 0;
        for (const { start, end, hostStart, hostEnd, href, host } of findLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(hostStart).toBeGreaterThan(start);
          expect(hostEnd).toBeLessThanOrEqual(end);
          last = end;
          expect(href).toMatch(/^https?:\/\//);
          expect(new URL(href).host).toBe(host);
        }
      }),
    );
  });

  it('reads each character a fixed number of times', () => {
    for (const piece of ['https://', 'https://a)', '(', '@', 'https://a.example ', 'https://a!'])
      expect(findLinks(piece.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
  });

  it('is null for what is not an address of the web', () => {
    for (const text of ['javascript:alert(1)', 'data:,x', 'mailto:a@b.example', '', 'https://'])
      expect(readLink(text)).toBeNull();
  });
});
