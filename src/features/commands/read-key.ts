/** A key press, as far as shortcuts look at it. */
export interface KeyPress {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  isAltGraph: boolean;
}

/** The beginning of a sequence of keys, and when it was pressed, in milliseconds. */
export interface PendingKeys {
  keys: string;
  at: number;
}

/** How long the next key of a sequence may take, in milliseconds. */
export const SEQUENCE_TIME = 1_500;

/**
 * The name of a key as shortcuts spell it, or null for one that is never part of a shortcut. It is the
 * character that comes out, so `?` is `?` on every layout; only where letters are not Latin ones, the place
 * of the key counts.
 */
export function nameKey(press: KeyPress, isMac: boolean): string | null {
  const { altKey, ctrlKey, metaKey, shiftKey, isAltGraph } = press;
  const character = readCharacter(press);
  if (character === null) return null;
  const isLetter = /^[a-z]$/.test(character);
  // Some layouts need AltGr for a sign, and report it as Ctrl and Alt.
  if (isAltGraph) return isLetter ? null : character;
  const isMod = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (altKey || (!isMod && (ctrlKey || metaKey))) return null;
  // With Shift a letter is another one; a sign has its Shift in it already.
  if (isLetter && shiftKey) return isMod ? null : `shift+${character}`;
  return isMod ? `mod+${character}` : character;
}

function readCharacter({ key, code }: KeyPress): string | null {
  if ([...key].length !== 1 || key === ' ') return null;
  if (/^[\x21-\x7e]$/.test(key)) return key.toLowerCase();
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter === undefined || !/\p{L}/u.test(key) ? null : letter.toLowerCase();
}

/** What a key press comes to. */
export interface KeyReading<Id> {
  /** The action that is complete now. */
  id: Id | null;
  /** What waits for its next key now. */
  pending: PendingKeys | null;
}

/**
 * Reads one more key. A key that does not go on with what was begun ends it and does nothing else: after
 * `g`, a slip of the finger must not resolve.
 * @param shortcuts the actions with their keys
 */
export function readKey<Id>(
  shortcuts: readonly { id: Id; keys: string }[],
  pending: PendingKeys | null,
  name: string,
  at: number,
): KeyReading<Id> {
  const begun = pending !== null && at - pending.at <= SEQUENCE_TIME ? pending : null;
  const keys = begun === null ? name : `${begun.keys} ${name}`;
  const found = shortcuts.find((shortcut) => shortcut.keys === keys);
  if (found !== undefined) return { id: found.id, pending: null };
  const isBeginning = shortcuts.some((shortcut) => shortcut.keys.startsWith(`${keys} `));
  return { id: null, pending: isBeginning ? { keys, at } : null };
}
