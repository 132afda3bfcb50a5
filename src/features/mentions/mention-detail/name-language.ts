/** A language's name in the reader's language, as a line begins with it; its code where it has none, null where it is unknown. */
export function nameLanguage(language: string, locale: string): string | null {
  if (language === 'und') return null;
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return language;
  }
}
