import { foldText } from '../fold-text';
import { splitRuns } from './search-terms';
import type { SearchTerm } from './search-terms';

/** A piece of a text: from `start`, up to but not with `end`. */
export interface MatchRange {
  start: number;
  end: number;
}

/** Where a text has what is searched: whole characters with their accents, in order, apart from each other. */
export function findMatches(text: string, terms: readonly SearchTerm[]): MatchRange[] {
  if (terms.length === 0) return [];
  const { folded, starts, ends } = foldWithPlaces(text);
  const found: MatchRange[] = [];
  const add = (start: number, length: number) => {
    found.push({ start: starts[start] ?? 0, end: ends[start + length - 1] ?? text.length });
  };
  const words = splitRuns(folded).filter(({ isUnspaced }) => !isUnspaced);
  for (const { kind, text: wanted } of terms) {
    if (kind === 'prefix') {
      for (const { run, start } of words) if (run.startsWith(wanted)) add(start, wanted.length);
    } else {
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        add(at, wanted.length);
      }
    }
  }
  return mergeRanges(found);
}

/**
 * The part of a text that a list shows: its start or, where what is searched comes only later, what stands
 * around the first match, after an ellipsis. Never half of a character.
 * @param length the most characters (UTF-16 code units)
 */
export function cutExcerpt(text: string, terms: readonly SearchTerm[], length: number): string {
  const first = findMatches(text, terms)[0]?.start ?? 0;
  if (first <= SEEN) return cut(text, length);
  // A word that is not cut in two, unless there is none near.
  const from = first - BEFORE;
  const space = text.slice(from, first).search(/\s/u);
  const start = space >= 0 && space < BEFORE - 1 ? from + space + 1 : from;
  const isHalf = /[\udc00-\udfff]/.test(text.charAt(start));
  return ELLIPSIS + cut(text.slice(isHalf ? start + 1 : start), length - ELLIPSIS.length);
}

/** Up to here a match is seen at the start of a line. */
const SEEN = 36;
/** How much of what stands before a match is shown. */
const BEFORE = 24;
const ELLIPSIS = '…';

function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  const isHalf = text.length > length && /[\ud800-\udbff]$/.test(start);
  return isHalf ? start.slice(0, -1) : start;
}

/** A text folded character by character, and for each folded unit where its character starts and ends. */
function foldWithPlaces(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of text.matchAll(characters)) {
    const piece = foldText(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  return { folded, starts, ends };
}

/** One code point with the marks on it, the voicing of half-width kana too; Korean letters as a whole. */
const characters = /[\u1100-\u11ff]+|[^][\p{M}\uff9e\uff9f]*/gu;

function mergeRanges(ranges: MatchRange[]): MatchRange[] {
  const merged: MatchRange[] = [];
  for (const range of ranges.sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
