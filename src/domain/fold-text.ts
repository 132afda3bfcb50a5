/**
 * Text for comparing, whatever the case and accents: `Élan` and `ELAN` fold alike, and so do `Straße`
 * and `STRASSE`, `ΟΔΟΣ` and `οδός`, full and half width. Only marks that are accents or optional points
 * go: Latin, Greek and Cyrillic diacritics, Hebrew points, Arabic vowel signs, the variation selectors
 * of emoji. Marks that make another letter stay: Indic and Thai vowels, the voicing of kana; and a
 * Korean syllable stays whole. Not for showing: the result is in upper case, because lower case
 * depends on the place in a word (Greek sigma).
 */
export function foldText(text: string): string {
  return isAscii.test(text)
    ? text.toUpperCase()
    : text.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase().toUpperCase();
}

const isAscii = /^[\0-\x7f]*$/;

/** Combining diacritics, variation selectors, Hebrew points, Arabic vowel signs and hamza. */
const accents =
  /[\u0300-\u036f\ufe00-\ufe0f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/gu;
