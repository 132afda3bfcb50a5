/** The most that is shown of a name, in UTF-16 units. */
export const MAX_NAME_LENGTH = 80;

/** A name as a line can hold it; cut between characters of the alphabet, never inside one. */
export function shortenName(name: string): string {
  if (name.length <= MAX_NAME_LENGTH) return name;
  return `${name.slice(0, MAX_NAME_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * A name for a place that is plain text: a title, a spoken name, a notice. What would turn the direction of the
 * sentence round, or break it, is replaced; a name that is itself written from right to left is set apart.
 */
export function nameInSentence(name: string): string {
  const plain = shortenName(name).replace(/[\p{Bidi_Control}\p{Cc}\p{Cs}\u2028\u2029]/gu, '\ufffd');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** The blocks of the scripts that are written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
