import { create } from 'zustand';

/**
 * Whether the backend turns this page away at the door.
 * - `isEnded`: the session has ended. - `busyUntil`: it takes no more requests until then, by the browser's
 *   clock; null when it does. - `hasRefusedWrite`: something that was to be changed then was not, and is not tried again by itself.
 */
interface TurnedAway {
  isEnded: boolean;
  busyUntil: number | null;
  hasRefusedWrite: boolean;
}

export const useTurnedAway = create<TurnedAway>()(() => ({
  isEnded: false,
  busyUntil: null,
  hasRefusedWrite: false,
}));

export function endSession(isEnded: boolean): void {
  if (useTurnedAway.getState().isEnded !== isEnded) useTurnedAway.setState({ isEnded });
}

export function noteBusy(busyUntil: number, isWrite: boolean): void {
  useTurnedAway.setState((former) => ({
    busyUntil: Math.max(busyUntil, former.busyUntil ?? 0),
    hasRefusedWrite: isWrite || (former.busyUntil !== null && former.hasRefusedWrite),
  }));
}

export function endBusy(): void {
  useTurnedAway.setState({ busyUntil: null, hasRefusedWrite: false });
}
