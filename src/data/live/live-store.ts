import { create } from 'zustand';
import type { Activity, PresentUser } from '../../contract/presence';

/**
 * What this tab knows of what happens, beside the cache: how the stream of events stands, which mentions
 * have come to a list since it was loaded, who else is where, and what was done to an open mention.
 */

/** `lost`: the stream has ended and did not come back at once. */
export type LiveConnection = 'waiting' | 'open' | 'lost';

/** What somebody else did to an open mention; null: who is not known. `assigneeId`: whom it was given to. */
export interface MentionAct {
  kind: 'answered' | 'resolved' | 'reopened' | 'assigned' | 'unassigned' | 'wrote' | 'noted';
  byUserId: string | null;
  assigneeId: string | null;
}
/** What was done since one has last taken note of it, in its order. */
export type MentionNotice = readonly MentionAct[];

interface Place {
  mentionId: string;
  activity: Activity;
}

interface LiveState {
  connection: LiveConnection;
  /** By list, the ids of what has come to it and does not show yet. */
  arrivals: Readonly<Record<string, readonly string[]>>;
  present: readonly PresentUser[];
  notices: Readonly<Record<string, MentionNotice>>;
  /** Where the user of this tab is. */
  place: Place | null;
}

const none: readonly string[] = [];

const useStore = create<LiveState>()(() => ({
  connection: 'waiting',
  arrivals: {},
  present: [],
  notices: {},
  place: null,
}));

function nameList(mailboxId: string, folderId: string): string {
  return `${encodeURIComponent(mailboxId)}/${encodeURIComponent(folderId)}`;
}

export function useLiveConnection(): LiveConnection {
  return useStore(({ connection }) => connection);
}

export function readConnection(): LiveConnection {
  return useStore.getState().connection;
}

/** The ids of what has come to a list and does not show yet. */
export function useArrivals(mailboxId: string, folderId: string): readonly string[] {
  return useStore(({ arrivals }) => arrivals[nameList(mailboxId, folderId)] ?? none);
}

/** Everybody who is at a mention. */
export function usePresent(): readonly PresentUser[] {
  return useStore(({ present }) => present);
}

/** Whether anybody is at a mention, whoever it is. */
export function useIsSomebodyAt(mentionId: string): boolean {
  return useStore(({ present }) => present.some((one) => one.mentionId === mentionId));
}

export function useMentionNotice(mentionId: string): MentionNotice | null {
  return useStore(({ notices }) => notices[mentionId] ?? null);
}

/** What somebody did to a mention, outside of components. */
export function readMentionNotice(mentionId: string): MentionNotice | null {
  return useStore.getState().notices[mentionId] ?? null;
}

export function setConnection(connection: LiveConnection): void {
  useStore.setState({ connection });
}

export function setPresent(present: readonly PresentUser[]): void {
  useStore.setState({ present });
}

export function addArrivals(mailboxId: string, folderId: string, ids: readonly string[]): void {
  const name = nameList(mailboxId, folderId);
  useStore.setState(({ arrivals }) => ({
    arrivals: { ...arrivals, [name]: [...new Set([...(arrivals[name] ?? none), ...ids])] },
  }));
}

/** Forgets what has come to a list, so that it shows; with ids, only those. */
export function clearArrivals(mailboxId: string, folderId: string, ids?: readonly string[]): void {
  const name = nameList(mailboxId, folderId);
  useStore.setState((state) => {
    const { [name]: known = none, ...others } = state.arrivals;
    const left = ids === undefined ? none : known.filter((id) => !ids.includes(id));
    if (left.length === known.length) return state;
    return { arrivals: left.length === 0 ? others : { ...others, [name]: left } };
  });
}

/** Forgets it of all lists: they are loaded anew. */
export function clearAllArrivals(): void {
  useStore.setState({ arrivals: {} });
}

/** Adds to what is to be taken note of; the same by the same person is said once, where it was done last. */
export function addToMentionNotice(mentionId: string, acts: MentionNotice): void {
  useStore.setState(({ notices }) => {
    const former = (notices[mentionId] ?? []).filter(
      ({ kind, byUserId }) => !acts.some((act) => act.kind === kind && act.byUserId === byUserId),
    );
    return { notices: { ...notices, [mentionId]: [...former, ...acts] } };
  });
}

export function clearMentionNotice(mentionId: string): void {
  useStore.setState(({ notices: { [mentionId]: _noted, ...others } }) => ({ notices: others }));
}

/** Says where the user of this tab is. */
export function setPlace(place: Place | null): void {
  useStore.setState({ place });
}

export function readPlace(): Place | null {
  return useStore.getState().place;
}

export function subscribeToPlace(onChange: (place: Place | null) => void): () => void {
  return useStore.subscribe(({ place }, before) => {
    if (place !== before.place) onChange(place);
  });
}
