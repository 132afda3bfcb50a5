import type { messages as english } from './en';

/** The languages of the product. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];
export type Messages = typeof english;

declare module 'use-intl' {
  interface AppConfig {
    /** A language, with the region that dates and numbers are written for. */
    Locale: string;
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

/**
 * How dates and numbers are written in a language: as in the first region of it that a reader prefers.
 * English without a region is written as in most of the world, the day before the month.
 */
export function chooseRegion(locale: Locale, preferred: readonly string[]): string {
  const found = preferred.find((language) => language.toLowerCase().startsWith(`${locale}-`));
  return found ?? (locale === 'en' ? 'en-GB' : locale);
}
