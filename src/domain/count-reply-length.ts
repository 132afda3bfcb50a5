import type { ReplyLimit } from './service';

/** Counts the length of a text in some unit; X's comes from X's own library, where it is loaded. */
export type ReplyLengthCounter = (text: string) => number;

/**
 * The length of a reply as its service counts it, in the limit's unit. Where the limit has a
 * `urlLength`, each http(s) URL counts as that many units, however long it is; the punctuation that
 * ends a sentence after a URL is not part of it. Never throws.
 * @param countXWeighted X's own count, needed for the unit `x-weighted` alone. It knows URLs itself,
 *   so `urlLength` is not applied to it.
 * @returns the length, or null when the unit is `x-weighted` and its counter is not there (yet)
 */
export function countReplyLength(
  text: string,
  { unit, urlLength }: Pick<ReplyLimit, 'unit' | 'urlLength'>,
  countXWeighted?: ReplyLengthCounter,
): number | null {
  if (unit === 'x-weighted') return countXWeighted?.(text) ?? null;
  const count = counters[unit];
  if (urlLength === undefined) return count(text);
  const parts = text.split(url);
  const withoutUrls = parts.reduce((length, part) => length + count(part), 0);
  return withoutUrls + (parts.length - 1) * urlLength;
}

/** The last character of a URL is no punctuation, so that "(see https://a.example)." counts as one reads it. */
const url = /\bhttps?:\/\/[^\s<>"]*[^\s<>"'’”»()[\]{}.,;:!?…、。，！？「」]/iu;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const counters: Record<Exclude<ReplyLimit['unit'], 'x-weighted'>, ReplyLengthCounter> = {
  characters: (text) => text.length,
  graphemes: (text) => Array.from(graphemes.segment(text)).length,
  bytes: countUtf8Bytes,
};

/** A lone surrogate counts 3: it is sent as U+FFFD, the replacement character. */
function countUtf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}
