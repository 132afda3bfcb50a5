import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { chooseLocale } from '../../messages/locale';
import type { Locale } from '../../messages/locale';

/** How the screen looks for whoever sits at this browser; not a matter of the backend. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

interface Preferences {
  theme: Theme;
  locale: Locale;
  lastMailboxId: string | null;
}

const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      theme: 'system',
      locale: chooseLocale(navigator.languages),
      lastMailboxId: null,
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

export function rememberMailbox(lastMailboxId: string): void {
  usePreferences.setState({ lastMailboxId });
}
