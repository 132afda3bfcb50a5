import { create } from 'zustand';
import { followDrafts, readAllDrafts } from '../draft-store';
import { followAskings, readAskings } from './asking-store';
import { createUnsentTeller } from './unsent-teller';
import type { UnsentTeller } from './unsent-teller';

/** What this tab tells of replies that were not sent, or of which nobody knows; see unsent-teller. */

const useUnsentNames = create<{ names: readonly string[] }>()(() => ({ names: [] }));
let teller: UnsentTeller | null = null;

/** @returns ends it */
export function followUnsent(owner: string): () => void {
  const current = createUnsentTeller({
    owner,
    former: readAllDrafts(),
    tell: (names) => {
      useUnsentNames.setState({ names });
    },
    now: Date.now,
  });
  teller = current;
  const look = () => {
    current.look(readAllDrafts(), readAskings());
  };
  look();
  const ends = [followDrafts(look), followAskings(look)];
  return () => {
    for (const end of ends) end();
    teller = null;
    useUnsentNames.setState({ names: [] });
  };
}

/** The names of their drafts. */
export function useUnsent(): readonly string[] {
  return useUnsentNames(({ names }) => names);
}

export function noteUnsent(names: readonly string[]): void {
  teller?.note(names);
}
