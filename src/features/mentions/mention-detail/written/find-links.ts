import { decodeHost } from '../../../../domain/written/decode-host';

/**
 * The web addresses in what others wrote, and where each one really leads. An address is what starts with
 * `http://` or `https://` and goes on until a blank, a quote, or a character that nobody sees; everything
 * else stays text.
 */

/**
 * Why what one reads and where it leads may be two things.
 * - `userinfo`: a name stands before the host and can look like it (`https://bank.example@evil.example`).
 * - `rewritten`: the browser reads another host than is written (a number, escapes, wide letters).
 * - `international`: the host has letters beyond ASCII, or their coded form (`xn--`).
 * - `mixed-script`: one part of the host mixes the letters of several scripts.
 * - `lookalike`: one part of the host is made of letters of another script that look Latin.
 */
export type LinkWarning = 'userinfo' | 'rewritten' | 'international' | 'mixed-script' | 'lookalike';

/**
 * An address in a text.
 * - `start`, `end`: where it stands. - `hostStart`, `hostEnd`: where its host does, as it is written.
 * - `href`, `host`: as a browser reads them; the host in ASCII.
 * - `letters`: the host in its letters; null where it has none beyond ASCII.
 */
export interface WrittenLink {
  start: number;
  end: number;
  hostStart: number;
  hostEnd: number;
  href: string;
  host: string;
  letters: string | null;
  warnings: LinkWarning[];
}

/** The longest address that is made a link; a longer one stays text. */
const MAX_LENGTH = 2048;

const address =
  /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”«»`\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]+/giu;

/** All addresses of a text, in their order. */
export function findLinks(text: string): WrittenLink[] {
  return Array.from(text.matchAll(address)).flatMap(({ 0: found, index }) => {
    if (found.length > MAX_LENGTH) return [];
    const link = readLink(cutPunctuation(found));
    return link === null
      ? []
      : [
          {
            ...link,
            start: index + link.start,
            end: index + link.end,
            hostStart: index + link.hostStart,
            hostEnd: index + link.hostEnd,
          },
        ];
  });
}

/** Reads one address; null when it is none that a browser would follow to a host. */
export function readLink(written: string): WrittenLink | null {
  if (!URL.canParse(written)) return null;
  const { href, host, hostname, protocol, username, password } = new URL(written);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null;
  const authorityStart = written.indexOf('//') + 2;
  const authority = /^[^/?#\\]*/.exec(written.slice(authorityStart))?.[0] ?? '';
  const hostStart = authorityStart + authority.lastIndexOf('@') + 1;
  const writtenHost = authority.slice(authority.lastIndexOf('@') + 1);
  const writtenName = writtenHost.replace(/:\d*$/, '').toLowerCase();
  const isInternational = /(^|\.)xn--/.test(hostname);
  const letters = isInternational ? decodeHost(hostname) : null;
  // Also where it is written in its coded form, which shows nothing of its letters.
  const labels = (letters ?? writtenName).normalize('NFKC').split('.');
  const warnings: LinkWarning[] = [];
  if (authority.includes('@') || username !== '' || password !== '') warnings.push('userinfo');
  if (!isInternational && writtenName !== hostname) warnings.push('rewritten');
  if (isInternational) warnings.push('international');
  if (labels.some(hasMixedScripts)) warnings.push('mixed-script');
  if (labels.some((label) => lookalike.test(label))) warnings.push('lookalike');
  return {
    start: 0,
    end: written.length,
    hostStart,
    hostEnd: hostStart + writtenHost.length,
    href,
    host,
    letters,
    warnings,
  };
}

/** Punctuation at its end belongs to the sentence; so does a bracket that it does not open. */
function cutPunctuation(found: string): string {
  const cut = found.slice(0, found.length - countTrailing(found));
  const last = cut.at(-1);
  const opening = last === ')' ? '(' : last === ']' ? '[' : null;
  if (opening === null || count(cut, opening) >= count(cut, last ?? '')) return cut;
  return cutPunctuation(cut.slice(0, -1));
}

function countTrailing(text: string): number {
  let trailing = 0;
  while (/[.,;:!?'’*_~…]/.test(text.at(-1 - trailing) ?? '')) trailing += 1;
  return trailing;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Georgian}/u,
  // Written together in Chinese, Japanese and Korean, with Latin letters too; those are counted above.
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
];
const eastAsian = scripts.length - 1;

function hasMixedScripts(label: string): boolean {
  const found = scripts.flatMap((script, place) => (script.test(label) ? [place] : []));
  const isLatinInEastAsian = found.length === 2 && found[0] === 0 && found[1] === eastAsian;
  return found.length > 1 && !isLatinInEastAsian;
}

/** Cyrillic, Greek and Armenian letters that pass for Latin ones, and nothing but them. */
const lookalike =
  /^[\d-]*[асԁеһіјӏкорԛѕԝхуѵьгпмтвнαεικνορτυχωոսցօհ][асԁеһіјӏкорԛѕԝхуѵьгпмтвнαεικνορτυχωոսցօհ\d-]*$/u;
