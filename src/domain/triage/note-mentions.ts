import type { User } from '../user';

/** A colleague who is called in a text, and where: from the `@` to the end of the name. */
export interface NoteMention {
  start: number;
  end: number;
  userId: string;
}

type Named = Pick<User, 'id' | 'name'>;

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;

/**
 * The colleagues that a text calls: an `@` that begins a word, and the whole name of a user behind it. Of
 * several names that fit, the longest; of several users of that name, the first that was chosen, else the
 * first. What only looks like a name calls nobody.
 * @param chosenIds whom the writer has chosen from a list
 */
export function findNoteMentions(
  text: string,
  users: readonly Named[],
  chosenIds: readonly string[] = [],
): NoteMention[] {
  const byLength = users
    .filter(({ name }) => name !== '')
    .toSorted(
      (left, right) =>
        right.name.length - left.name.length ||
        Number(chosenIds.includes(right.id)) - Number(chosenIds.includes(left.id)),
    );
  const found: NoteMention[] = [];
  for (let start = text.indexOf('@'); start >= 0; start = text.indexOf('@', start + 1)) {
    if (isWithinWord(text.slice(0, start))) continue;
    const user = byLength.find(
      ({ name }) =>
        text.startsWith(name, start + 1) && !beginsWithWord(text.slice(start + 1 + name.length)),
    );
    if (user === undefined) continue;
    found.push({ start, end: start + 1 + user.name.length, userId: user.id });
  }
  return found;
}

/** Whom a note calls, each once, in the order of the text. */
export function listMentionedUserIds(mentions: readonly NoteMention[]): string[] {
  return [...new Set(mentions.map(({ userId }) => userId))];
}

/** A part of a text: as it stands, or the name of a colleague whom it calls. */
export type NotePart =
  { kind: 'text'; text: string } | { kind: 'mention'; text: string; userId: string };

/** A text in parts; joined again they are the text. */
export function splitNote(text: string, mentions: readonly NoteMention[]): NotePart[] {
  const parts: NotePart[] = [];
  let place = 0;
  for (const { start, end, userId } of mentions) {
    if (start > place) parts.push({ kind: 'text', text: text.slice(place, start) });
    parts.push({ kind: 'mention', text: text.slice(start, end), userId });
    place = end;
  }
  if (place < text.length) parts.push({ kind: 'text', text: text.slice(place) });
  return parts;
}

/** An `@` that asks for a colleague: where it stands, up to where the query goes, and the query. */
export interface AtSign {
  start: number;
  end: number;
  query: string;
}

/** The `@` that the caret is behind, when it begins a word; what follows it on the line is the query. */
export function findAtSign(text: string, caret: number): AtSign | null {
  const match = /@((?:[^\s@][^@\n]{0,60})?)$/.exec(text.slice(0, caret));
  if (match === null || isWithinWord(text.slice(0, match.index))) return null;
  return { start: match.index, end: caret, query: match[1] ?? '' };
}

function isWithinWord(before: string): boolean {
  return wordCharacter.test([...before.slice(-2)].at(-1) ?? '');
}

function beginsWithWord(after: string): boolean {
  return wordCharacter.test([...after.slice(0, 2)][0] ?? '');
}
