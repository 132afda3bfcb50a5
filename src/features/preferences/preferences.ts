import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { chooseLocale } from '../../messages/locale';
import type { Locale } from '../../messages/locale';

/** How the screen looks for whoever sits at this browser; not a matter of the backend. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How high the rows of the mention list are. */
export const densities = ['comfortable', 'default', 'compact'] as const;
export type Density = (typeof densities)[number];

/** The panes of the inbox whose width one may choose; the one after them takes what is left. */
export type SizedPane = 'folders' | 'list';

interface Preferences {
  theme: Theme;
  locale: Locale;
  lastMailboxId: string | null;
  density: Density;
  /** In CSS pixels, of the panes whose width was chosen. */
  paneSizes: Partial<Record<SizedPane, number>>;
  /** The hints that were read and are not to be shown again, by their key of the catalogue. */
  dismissedHints: readonly string[];
}

const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      theme: 'system',
      locale: chooseLocale(navigator.languages),
      lastMailboxId: null,
      density: 'default',
      paneSizes: {},
      dismissedHints: [],
    }),
    { name: 'signet-preferences', version: 1 },
  ),
);

export function useTheme(): Theme {
  return usePreferences(({ theme }) => theme);
}

export function useLocalePreference(): Locale {
  return usePreferences(({ locale }) => locale);
}

/** The language to start in, outside React. */
export function readLocale(): Locale {
  return usePreferences.getState().locale;
}

/** The mailbox that was open last, outside React. */
export function readLastMailboxId(): string | null {
  return usePreferences.getState().lastMailboxId;
}

export function setTheme(theme: Theme): void {
  usePreferences.setState({ theme });
}

export function setLocale(locale: Locale): void {
  usePreferences.setState({ locale });
}

export function useDensity(): Density {
  return usePreferences(({ density }) => density);
}

export function setDensity(density: Density): void {
  usePreferences.setState({ density });
}

/** The width that was chosen for a pane, in CSS pixels; null: the usual one. */
export function usePaneSize(pane: SizedPane): number | null {
  return usePreferences(({ paneSizes }) => paneSizes[pane] ?? null);
}

/** Remembers the width of a pane; null takes the choice back. */
export function setPaneSize(pane: SizedPane, size: number | null): void {
  usePreferences.setState(({ paneSizes: { [pane]: _former, ...others } }) => ({
    paneSizes: size === null ? others : { ...others, [pane]: size },
  }));
}

export function useDismissedHints(): readonly string[] {
  return usePreferences(({ dismissedHints }) => dismissedHints);
}

export function dismissHint(hint: string): void {
  usePreferences.setState(({ dismissedHints }) => ({
    dismissedHints: [...dismissedHints.filter((other) => other !== hint), hint],
  }));
}

export function rememberMailbox(lastMailboxId: string): void {
  usePreferences.setState({ lastMailboxId });
}

/** Which mailbox was open last is the user's, unlike the rest. */
export function forgetMailbox(): void {
  usePreferences.setState({ lastMailboxId: null });
}
