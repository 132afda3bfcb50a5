/** A `/` that asks for a canned reply: where it stands, up to where the query goes, and the query. */
export interface Slash {
  start: number;
  end: number;
  query: string;
}

/**
 * The slash that the caret is behind, when it begins a word: at the start of the text or after a space.
 * What follows it on the line, up to the caret, is the query; it begins with no space, so that "1 / 2"
 * asks for nothing, and has no other slash, so that neither does an address or a path.
 */
export function findSlash(text: string, caret: number): Slash | null {
  const match = /(?:^|\s)\/((?:[^\s/][^/\n]{0,60})?)$/.exec(text.slice(0, caret));
  if (match === null) return null;
  const query = match[1] ?? '';
  return { start: caret - query.length - 1, end: caret, query };
}
