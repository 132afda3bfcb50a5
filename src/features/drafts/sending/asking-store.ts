import { create } from 'zustand';
import type { Asking, Reconciler } from './reconciler';

/** What this tab is finding out about tries whose outcome is unknown, by draft. */
const useAskings = create<{ askings: Readonly<Record<string, Asking>> }>()(() => ({ askings: {} }));

let reconciler: Reconciler | null = null;

export function showAsking(name: string, asking: Asking | null): void {
  useAskings.setState(({ askings: { [name]: _former, ...others } }) => ({
    askings: asking === null ? others : { ...others, [name]: asking },
  }));
}

/** For what tells of tries whose outcome is unknown. */
export function readAskings(): Readonly<Record<string, Asking>> {
  return useAskings.getState().askings;
}
export const followAskings = useAskings.subscribe;

export function useAsking(name: string): Asking | null {
  return useAskings(({ askings }) => askings[name] ?? null);
}

/** Who asks by itself, from now on. */
export function setReconciler(next: Reconciler | null): void {
  reconciler = next;
}

export function findReconciler(): Reconciler | null {
  return reconciler;
}
