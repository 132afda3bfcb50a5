import { describe, expect, test } from 'vitest';
import { commandIds, describeCommand } from './command-table';
import { nameKey, readKey, SEQUENCE_TIME } from './read-key';
import type { KeyPress } from './read-key';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isAltGraph: false,
    ...more,
  };
}

describe('the name of a key', () => {
  test.each([
    ['a letter', press('e'), 'e'],
    ['a letter under Caps Lock', press('E'), 'e'],
    ['a letter with Shift', press('E', { shiftKey: true }), 'shift+e'],
    ['a sign that needs Shift', press('?', { shiftKey: true }), '?'],
    ['a slash that needs Shift, as on a French keyboard', press('/', { shiftKey: true }), '/'],
    ['a sign that needs AltGr', press('?', { ctrlKey: true, altKey: true, isAltGraph: true }), '?'],
    ['a letter with AltGr', press('e', { ctrlKey: true, altKey: true, isAltGraph: true }), null],
    ['a letter with Alt', press('e', { altKey: true }), null],
    ['a letter with Ctrl', press('k', { ctrlKey: true }), 'mod+k'],
    ['a letter with the Windows key', press('k', { metaKey: true }), null],
    [
      'a letter with Ctrl and Shift, which is the browser’s',
      press('K', { ctrlKey: true, shiftKey: true }),
      null,
    ],
    ['a Greek letter, by its place', press('ρ', { code: 'KeyR' }), 'r'],
    ['an accented letter on the place of a digit', press('é', { code: 'Digit2' }), null],
    ['a key without a character', press('Enter'), null],
    ['the space bar', press(' '), null],
  ])('%s', (_, pressed, name) => {
    expect(nameKey(pressed, false)).toBe(name);
  });

  test.each([
    [press('k', { metaKey: true }), 'mod+k'],
    [press('k', { ctrlKey: true }), null],
  ])('on a Mac ⌘ takes the place of Ctrl', (pressed, name) => {
    expect(nameKey(pressed, true)).toBe(name);
  });
});

describe('reading keys', () => {
  const shortcuts = [
    { id: 'resolve', keys: 'e' },
    { id: 'inbox', keys: 'g i' },
    { id: 'archive', keys: 'g e' },
  ];

  test('one key is an action', () => {
    expect(readKey(shortcuts, null, 'e', 0)).toEqual({ id: 'resolve', pending: null });
  });

  test('a sequence is complete with its last key', () => {
    const { pending, id } = readKey(shortcuts, null, 'g', 0);
    expect(id).toBeNull();
    expect(readKey(shortcuts, pending, 'e', SEQUENCE_TIME).id).toBe('archive');
  });

  test('a sequence that took too long is forgotten; the key counts by itself', () => {
    const { pending } = readKey(shortcuts, null, 'g', 0);
    expect(readKey(shortcuts, pending, 'e', SEQUENCE_TIME + 1).id).toBe('resolve');
  });

  test('a key that does not go on ends the sequence and does nothing', () => {
    const begun = readKey(shortcuts, null, 'g', 0);
    const slip = readKey(shortcuts, begun.pending, 'x', 10);
    expect(slip).toEqual({ id: null, pending: null });
    expect(readKey(shortcuts, slip.pending, 'e', 20).id).toBe('resolve');
  });

  test('a key that is in no shortcut is nobody’s', () => {
    expect(readKey(shortcuts, null, 'z', 0)).toEqual({ id: null, pending: null });
  });
});

describe('the table of actions', () => {
  const keys = commandIds.flatMap((id) => describeCommand(id).keys ?? []);

  test('gives no key twice', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has no key that is also the beginning of a sequence', () => {
    const hidden = keys.filter((key) => keys.some((other) => other.startsWith(`${key} `)));
    expect(hidden).toEqual([]);
  });

  test('leaves the browser its own: of Ctrl, only K, and Z where nobody types', () => {
    expect(keys.filter((key) => key.includes('mod+')).sort()).toEqual(['mod+k', 'mod+z']);
    expect(describeCommand('undoChange').yieldsToText).toBe(true);
  });
});
