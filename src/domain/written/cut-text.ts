/** How far back from a place a better one to cut is looked for, in UTF-16 units. */
const LOOK_BACK = 200;

/**
 * Where a piece of a text that begins at `start` ends, so that it is not longer than `length` UTF-16 units: at
 * the end of a line if one is near, else of a word, else of a character as readers count them. A character of
 * more units than are looked back over is cut between code points. Looks at no more than the piece.
 */
export function findPieceEnd(text: string, start: number, length: number): number {
  const end = start + length;
  if (end >= text.length) return text.length;
  const from = Math.max(start, end - LOOK_BACK);
  const tail = text.slice(from, end);
  const line = tail.lastIndexOf('\n') + 1;
  if (line > 0) return from + line;
  const word = tail.lastIndexOf(' ') + 1;
  if (word > 0) return from + word;
  const characters = [...graphemes.segment(text.slice(from, end + LOOK_BACK))];
  const last = characters.findLast(({ index }) => index <= end - from);
  if (last !== undefined && last.index > 0) return from + last.index;
  return isInsideCodePoint(text, end) ? end - 1 : end;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function isInsideCodePoint(text: string, place: number): boolean {
  return (text.codePointAt(place - 1) ?? 0) > 0xffff;
}
