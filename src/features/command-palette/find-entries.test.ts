import { describe, expect, test } from 'vitest';
import { findEntries } from './find-entries';
import type { PaletteEntry } from './palette-entry';
import { foldName, rankName } from './rank-name';

describe('a name fits', () => {
  test.each([
    ['Français', 'francais'],
    ['Français', 'FRAN'],
    ['Boîte de réception', 'recep'],
    ['Go to Private messages', 'private'],
    ['Go to Private messages', 'mess priv'],
    ['Go to Private messages', 'gpm'],
    ['Settings of VIP · Support', 'vip support'],
    ['Newsroom', 'room'],
    ['Straße', 'strasse'],
  ])('%s: %s', (name, query) => {
    expect(rankName(foldName(name), query)).not.toBeNull();
  });

  test.each([
    ['Français', 'deutsch'],
    ['Go to Private messages', 'private sent'],
    ['Newsroom', 'moor'],
    ['Archive', 'z'],
  ])('%s does not: %s', (name, query) => {
    expect(rankName(foldName(name), query)).toBeNull();
  });

  test('better at its beginning than at that of a word, than within one, than letter by letter', () => {
    const ranks = ['Sent', 'Sent · Stores', 'Go to Sent', 'Present', 'Send all to Nantes'].map(
      (name) => rankName(foldName(name), 'sent'),
    );
    expect(ranks).not.toContain(null);
    expect([...ranks].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(ranks);
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});

describe('the palette shows', () => {
  const entry = (id: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
    id,
    group: 'folders',
    name: id,
    folded: foldName(id),
    keys: null,
    reason: null,
    isUnasked: true,
    run: () => undefined,
    ...more,
  });
  const show = (entries: PaletteEntry[], query: string, recentIds: string[] = []) =>
    findEntries(entries, query, recentIds).map(({ group, entries: found }) => [
      group,
      ...found.map(({ id }) => id),
    ]);

  test('before anything is typed, what was chosen last, and each entry once', () => {
    const entries = [entry('a'), entry('b'), entry('far', { isUnasked: false })];
    expect(show(entries, ' ', ['far', 'gone', 'b'])).toEqual([
      ['recent', 'far', 'b'],
      ['folders', 'a'],
    ]);
  });

  test('what cannot be done after what can, and still with its reason', () => {
    const entries = [
      entry('sent one', { group: 'mention', reason: 'No mention is open.' }),
      entry('sent two', { group: 'settings' }),
      entry('sent six', { group: 'settings', reason: 'No.' }),
    ];
    expect(show(entries, 'sent')).toEqual([
      ['settings', 'sent two', 'sent six'],
      ['mention', 'sent one'],
    ]);
  });

  test('of equals the one that was chosen last first', () => {
    const entries = [entry('VIP one'), entry('VIP two')];
    expect(show(entries, 'vip')).toEqual([['folders', 'VIP one', 'VIP two']]);
    expect(show(entries, 'vip', ['VIP two'])).toEqual([['folders', 'VIP two', 'VIP one']]);
  });

  test('the group with the best on top', () => {
    const entries = [entry('Go to Archive'), entry('Archive', { group: 'mailboxes' })];
    expect(show(entries, 'archive')).toEqual([
      ['mailboxes', 'Archive'],
      ['folders', 'Go to Archive'],
    ]);
  });

  test('nothing, when nothing fits', () => {
    expect(show([entry('a')], 'zzz')).toEqual([]);
  });
});
