import { create } from 'zustand';

/** The place of the inbox that was open last in this tab. */
export interface InboxPlace {
  mailboxId: string;
  folderId: string;
  mentionId: string | null;
}

const useStore = create<{ place: InboxPlace | null }>()(() => ({ place: null }));

/** Where to come back to, or null before the inbox was open. */
export function useLastInboxPlace(): InboxPlace | null {
  return useStore(({ place }) => place);
}

export function rememberInboxPlace(place: InboxPlace): void {
  useStore.setState({ place });
}
