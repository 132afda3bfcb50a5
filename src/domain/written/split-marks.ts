/**
 * What others wrote can hold characters that nobody sees and that change what everybody sees: controls that
 * turn the order of the text round, characters without width, control characters, halves of characters. A
 * screen shows each of them as a mark, so that what is read is what is there. What belongs to ordinary
 * writing stays: line breaks and tabs, joiners in emoji and in scripts that need them, variation selectors
 * behind what they vary. So do combining marks, up to a few on one letter.
 */

/** `stacked`: combining marks beyond those that a letter of any language carries. */
export type MarkKind = 'bidi' | 'invisible' | 'control' | 'broken' | 'stacked';

/**
 * A piece of a text; the pieces in their order are the text.
 * - `kinds`: of the marked characters, each once, in their order.
 * - `codes`: their short names (`RLO`, `U+200B`), each once, the first few.
 * - `count`: how many characters are marked.
 */
export type WrittenPart =
  | { kind: 'text'; text: string }
  | { kind: 'mark'; text: string; kinds: MarkKind[]; codes: string[]; count: number };

/** The most combining marks that are shown on one letter. */
export const MAX_COMBINING_MARKS = 6;

/** The most names that one mark gives. */
const MAX_CODES = 3;

/** Splits a text into what is shown as it is and what is marked, in time that grows with its length. */
export function splitMarks(text: string): WrittenPart[] {
  const parts: WrittenPart[] = [];
  let shownFrom = 0;
  for (const { 0: found, 1: isOrdinary, index } of text.matchAll(unseen)) {
    if (isOrdinary !== undefined) continue;
    if (index > shownFrom) parts.push({ kind: 'text', text: text.slice(shownFrom, index) });
    parts.push(describeRun(found));
    shownFrom = index + found.length;
  }
  if (shownFrom < text.length) parts.push({ kind: 'text', text: text.slice(shownFrom) });
  return parts;
}

function describeRun(run: string): WrittenPart {
  const kinds: MarkKind[] = [];
  const codes: string[] = [];
  let count = 0;
  for (const character of run) {
    const kind = findKind(character);
    const code = kind === 'stacked' ? null : nameCharacter(character);
    if (!kinds.includes(kind)) kinds.push(kind);
    if (code !== null && codes.length < MAX_CODES && !codes.includes(code)) codes.push(code);
    count += 1;
  }
  return { kind: 'mark', text: run, kinds, codes, count };
}

function findKind(character: string): MarkKind {
  if (/\p{Bidi_Control}/u.test(character)) return 'bidi';
  if (/\p{Cs}/u.test(character)) return 'broken';
  if (/[\p{Cc}\u2028\u2029]/u.test(character)) return 'control';
  return /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\p{Noncharacter_Code_Point}]/u.test(
    character,
  )
    ? 'invisible'
    : 'stacked';
}

const names: Readonly<Record<string, string>> = {
  '\0': 'NUL',
  '\u00ad': 'SHY',
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
};

function nameCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return names[character] ?? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

const joining =
  '\\p{M}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}';
const emoji = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\u20e3';
const variants = '\\u180b-\\u180d\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}';
const combining = `(?![${variants}\\p{Default_Ignorable_Code_Point}])\\p{M}`;

/** What is there without being seen, and belongs to ordinary writing. Tried before anything else. */
const ordinary = [
  '\\r\\n',
  '[\\n\\t]',
  `(?<=[${emoji}])\\u200d(?=\\p{Extended_Pictographic})`,
  `(?<=[${joining}])[\\u200c\\u200d](?=[${joining}])`,
  // One behind what it varies; a second one varies nothing.
  `(?<=[\\p{L}\\p{N}\\p{S}\\p{P}])[${variants}]`,
  // The flags of England, Scotland, Wales …
  '(?<=\\u{1f3f4})[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f}',
].join('|');

const marked =
  '[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}\\p{Noncharacter_Code_Point}\\u2028\\u2029\\ufff9-\\ufffb]';
const stacked = `(?<=\\p{M}{${String(MAX_COMBINING_MARKS)}})${combining}`;

const unseen = new RegExp(`(${ordinary})|(?:(?!${ordinary})(?:${marked}|${stacked}))+`, 'gu');
