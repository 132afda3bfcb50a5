import { create } from 'zustand';
import type { pickSearchParams } from '../domain/search/search-params';

/** The place of the inbox that was open last in this tab. */
export interface InboxPlace {
  mailboxId: string;
  folderId: string;
  mentionId: string | null;
  /** How its list was narrowed and sorted. */
  searchParams: ReturnType<typeof pickSearchParams>;
}

const useStore = create<{ place: InboxPlace | null }>()(() => ({ place: null }));

/** Where to come back to, or null before the inbox was open. */
export function useLastInboxPlace(): InboxPlace | null {
  return useStore(({ place }) => place);
}

export function rememberInboxPlace(place: InboxPlace): void {
  useStore.setState({ place });
}
