import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHost } from './decode-host';

test.each([
  ['example.com', 'example.com'],
  ['xn--bcher-kva.example', 'bücher.example'],
  ['www.xn--pypal-4ve.example', 'www.pаypal.example'],
  ['xn--fiqs8s', '中国'],
  ['xn--.example', '.example'],
  ['xn--a-!.example', 'xn--a-!.example'],
  ['xn--99999999.example', 'xn--99999999.example'],
])('%s reads %s', (host, letters) => {
  expect(decodeHost(host)).toBe(letters);
});

test('reads what a browser encodes', () => {
  const letter = fc.constantFrom('a', 'z', '0', 'ü', 'ß', 'а', 'я', 'ω', 'ا', '日', '한', '𐌰');
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
      const address = `https://${letters.join('')}.example/`;
      if (!URL.canParse(address)) return;
      const { hostname } = new URL(address);
      expect(decodeHost(hostname)).toBe(domainToUnicode(hostname));
    }),
  );
});

test('whatever stands there, it ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'az09-'), maxLength: 60 }), (coded) => {
      expect(typeof decodeHost(`xn--${coded}.example`)).toBe('string');
    }),
  );
});
