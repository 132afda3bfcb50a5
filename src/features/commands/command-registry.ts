import { useEffect, useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import type { CommandId } from './command-table';

/**
 * Who does the named actions now. A component offers those that it can do, for as long as it is on the
 * page. Of several that offer the same, the one that has to do with the focused element wins, else the
 * one that came last.
 */
export interface CommandOffer {
  run: () => void;
  /** Why it cannot be done now, in words; null when it can. */
  reason: string | null;
  /** Says whether it is about the element that has the focus; without it, about all of the page. */
  isFor: ((focused: Element | null) => boolean) | null;
}

const useStore = create<{ offers: Partial<Record<CommandId, readonly CommandOffer[]>> }>()(() => ({
  offers: {},
}));

/**
 * Offers an action as long as the component is there.
 * @param reason why it cannot be done now; then it is shown with that, and not run
 */
export function useCommand(
  id: CommandId,
  {
    run,
    reason = null,
    isFor,
  }: {
    run: (focused: Element | null) => void;
    reason?: string | null;
    isFor?: (focused: Element | null) => boolean;
  },
): void {
  const latest = useRef({ run, isFor });
  useLayoutEffect(() => {
    latest.current = { run, isFor };
  });
  const isForSome = isFor !== undefined;
  useEffect(
    () =>
      offerCommand(id, {
        run: () => {
          latest.current.run(document.activeElement);
        },
        reason,
        isFor: isForSome ? (focused) => latest.current.isFor?.(focused) === true : null,
      }),
    [id, reason, isForSome],
  );
}

/** Offers an action outside of components. Gives back what takes the offer away. */
export function offerCommand(id: CommandId, offer: CommandOffer): () => void {
  useStore.setState(({ offers }) => ({
    offers: { ...offers, [id]: [...(offers[id] ?? []), offer] },
  }));
  return () => {
    useStore.setState(({ offers }) => ({
      offers: { ...offers, [id]: offers[id]?.filter((other) => other !== offer) ?? [] },
    }));
  };
}

/** Who does an action, when `focused` has the focus; null when nobody does. */
export function findOffer(id: CommandId, focused: Element | null): CommandOffer | null {
  const offers = useStore.getState().offers[id] ?? [];
  return (
    offers.findLast(({ isFor }) => isFor?.(focused) === true) ??
    offers.findLast(({ isFor }) => isFor === null) ??
    null
  );
}

/** Draws again whenever somebody begins or ends to offer something. */
export function useOffers(): void {
  useStore(({ offers }) => offers);
}
