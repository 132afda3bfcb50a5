import type { FoldedName } from './rank-name';

/** The groups of the palette, in the order in which they stand before anything is typed. */
export const paletteGroups = [
  'recent',
  'mention',
  'folders',
  'mailboxes',
  'list',
  'selection',
  'page',
  'look',
  'settings',
] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** An action or a place, by its name in the language of the screen. */
export interface PaletteEntry {
  /** The same as long as it leads to the same. */
  id: string;
  group: Exclude<PaletteGroup, 'recent'>;
  name: string;
  folded: FoldedName;
  keys: string | null;
  /** Why it cannot be done now; null when it can. */
  reason: string | null;
  /** Whether it stands there before anything is typed. */
  isUnasked: boolean;
  run: () => void;
}
