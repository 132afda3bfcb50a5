/** A letter or digit of ASCII that no mark follows. */
const startsPlain = /^[A-Za-z0-9](?![^\0-\x7f])/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts whose signs fill a square or join into each other: one is enough, two are unreadable. */
const singleScripts =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

/**
 * The one or two signs that stand for a profile in its avatar.
 * - Words are split at spaces and punctuation, and where a handle changes case (`@AcmeHelp` → `AH`).
 * - One word gives one sign, more give the first signs of the first two.
 * - A name without letters or digits gives its first sign, such as an emoji; an empty one gives `•`.
 */
export function profileInitials(name: string): string {
  const words = name
    .normalize('NFC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}\p{M}\u200d]+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, second] = words.map(firstSign);
  if (first === undefined) return firstSign(name.replaceAll(/[@#\s]/gu, '')) || '•';
  if (second === undefined || singleScripts.test(first) || singleScripts.test(second)) return first;
  return first + second;
}

function firstSign(text: string): string {
  // Most names begin like this, and taking graphemes apart is slow where many profiles are shown.
  if (startsPlain.test(text)) return text.charAt(0).toUpperCase();
  const [first] = graphemes.segment(text);
  const sign = first?.segment ?? '';
  // A capital may be longer than its small letter: ß becomes SS.
  const capital = sign.toUpperCase();
  return [...graphemes.segment(capital)].length === 1 ? capital : sign;
}
