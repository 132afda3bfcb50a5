import type { messages as english } from './en';
import type { lateMessages as lateEnglish } from './en-late';

/** The languages of the product. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];
export type Messages = typeof english;
export type LateMessages = typeof lateEnglish;

declare module 'use-intl' {
  interface AppConfig {
    /** A language, with the region that dates and numbers are written for. */
    Locale: string;
    Messages: Messages;
  }
}

/**
 * What the first rows need of a language's catalogue. The rest is there wherever `LateTexts` stands
 * around; that the type promises it everywhere is held by the end-to-end tests, which fail on a missing one.
 */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const loaded = locale === 'fr' ? await import('./fr-first') : await import('./en-first');
  return loaded.messages as Messages;
}

const lateMessages = new Map<Locale, Promise<LateMessages>>();
const arrived = new Map<Locale, LateMessages>();

/** The rest of a language's catalogue, fetched once; after a failure the next call tries again. */
export function loadLateMessages(locale: Locale): Promise<LateMessages> {
  let loading = lateMessages.get(locale);
  if (loading === undefined) {
    loading = fetchLateMessages(locale);
    lateMessages.set(locale, loading);
    loading.then(
      (messages) => arrived.set(locale, messages),
      () => lateMessages.delete(locale),
    );
  }
  return loading;
}

/** The rest of a language's catalogue, where it is here already. */
export function findLateMessages(locale: Locale): LateMessages | undefined {
  return arrived.get(locale);
}

async function fetchLateMessages(locale: Locale): Promise<LateMessages> {
  const loaded = locale === 'fr' ? await import('./fr-late') : await import('./en-late');
  return loaded.lateMessages as LateMessages;
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
 * English without a region is written as in most of the world, the day before the month. A browser can
 * name a language that is none (`en-US@posix`), by which nothing could be formatted; it is passed over.
 */
export function chooseRegion(locale: Locale, preferred: readonly string[]): string {
  const found = preferred.find(
    (language) => language.toLowerCase().startsWith(`${locale}-`) && isWellFormed(language),
  );
  return found ?? (locale === 'en' ? 'en-GB' : locale);
}

function isWellFormed(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
