import { foldText } from '../../domain/fold-text';

/** A name, made ready for many comparisons. */
export interface FoldedName {
  whole: string;
  words: readonly string[];
}

export function foldName(name: string): FoldedName {
  const whole = foldText(name);
  return { whole, words: splitWords(whole) };
}

/**
 * How well a name fits what was typed: 0 is best, null does not fit. Every word that was typed must be in
 * the name, whatever the order, case and accents: best at its beginning, then at that of a word, then
 * anywhere, then as letters in their order from the beginning of a word.
 */
export function rankName({ whole, words }: FoldedName, query: string): number | null {
  const typed = foldText(query.trim());
  if (typed === '' || whole === typed) return 0;
  if (whole.startsWith(typed)) return 1;
  let rank = 1;
  for (const part of splitWords(typed)) {
    const ofPart = rankPart(whole, words, part);
    if (ofPart === null) return null;
    rank += ofPart;
  }
  return rank;
}

function rankPart(whole: string, words: readonly string[], part: string): number | null {
  if (words.some((word) => word.startsWith(part))) return 1;
  if (whole.includes(part)) return 3;
  // One letter is in nearly every name.
  if (part.length < 2) return null;
  return words.some((_, index) => hasLettersInOrder(words.slice(index).join(''), part)) ? 6 : null;
}

function hasLettersInOrder(text: string, letters: string): boolean {
  if (text[0] !== letters[0]) return false;
  let from = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, from);
    if (found < 0) return false;
    from = found + letter.length;
  }
  return true;
}

function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}@#]+/u).filter((word) => word !== '');
}
