/** A language's name in the reader's language; its code where it has none, null where it is unknown. */
export function nameLanguage(language: string, locale: string): string | null {
  if (language === 'und') return null;
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
