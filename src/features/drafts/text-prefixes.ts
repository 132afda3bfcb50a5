import { keyOfDraft } from './draft-storage';

/** What the keys of each kind of unsent text begin with in the browser's storage; none begins another one. */
export const textPrefixes = {
  reply: keyOfDraft(''),
  note: 'signet-note/',
  bulk: 'signet-bulk-draft/',
} as const;
export type KindOfText = keyof typeof textPrefixes;
export const kindsOfText = ['reply', 'note', 'bulk'] as const satisfies readonly KindOfText[];
