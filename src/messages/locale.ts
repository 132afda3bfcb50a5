import type { messages as english } from './en';

/** The languages of the product. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];
export type Messages = typeof english;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/** The catalogue of a language; loaded when it is needed. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const loaded = locale === 'fr' ? await import('./fr') : await import('./en');
  return loaded.messages as Messages;
}

/** The first language of the product among those a reader prefers; English otherwise. */
export function chooseLocale(preferred: readonly string[]): Locale {
  for (const language of preferred) {
    const found = locales.find((locale) => language.toLowerCase().startsWith(locale));
    if (found !== undefined) return found;
  }
  return 'en';
}
