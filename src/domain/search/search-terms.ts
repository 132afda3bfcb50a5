import { foldText } from '../fold-text';

/**
 * What a search text looks for. Case and accents do not matter (see fold-text), nor does the order. A word
 * is found at the start of a word; where a script does not part its words (Chinese, Japanese, Thai …), and
 * in emoji, it is found anywhere. Every term must be found. Everything but letters, digits and emoji parts
 * words and is not searched.
 */
export interface SearchTerm {
  kind: 'prefix' | 'substring';
  /** Folded. */
  text: string;
}

/** The terms of a search text; none when it has nothing that can be searched. */
export function readSearchTerms(text: string): readonly SearchTerm[] {
  const terms = splitRuns(foldText(text)).map(({ run, isUnspaced }): SearchTerm => ({
    kind: isUnspaced ? 'substring' : 'prefix',
    text: run,
  }));
  return terms.filter(
    (term, place) =>
      terms.findIndex(({ kind, text: same }) => kind === term.kind && same === term.text) === place,
  );
}

/** A piece of folded text, one word or, of a script that does not part words, one run of it. */
export interface SearchRun {
  run: string;
  start: number;
  isUnspaced: boolean;
}

/** The pieces of a folded text that can be found. */
export function splitRuns(folded: string): SearchRun[] {
  // Most texts are words alone, and those are found several times as fast.
  const pattern = hasUnspaced.test(folded) ? runs : words;
  return Array.from(folded.matchAll(pattern), (match) => ({
    run: match[0],
    start: match.index,
    isUnspaced: match[1] !== undefined,
  }));
}

/** Whether folded text has all terms. */
export function hasTerms(folded: string, terms: readonly SearchTerm[]): boolean {
  if (terms.length === 0) return true;
  const words = splitRuns(folded).filter(({ isUnspaced }) => !isUnspaced);
  return terms.every(({ kind, text }) =>
    kind === 'substring' ? folded.includes(text) : words.some(({ run }) => run.startsWith(text)),
  );
}

/** What is searched of a mention: folded, its parts kept apart by what nobody can type. */
export function foldSearchText({
  text,
  author,
}: {
  text: string;
  author: { name: string; handle: string | null };
}): string {
  return foldText([text, author.name, author.handle ?? ''].join('\0'));
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Extended_Pictographic}';
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
const words = /[\p{L}\p{N}\p{M}]+/gu;
const runs = new RegExp(
  `([${unspaced}][${unspaced}\\u3099\\u309a]*)|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
