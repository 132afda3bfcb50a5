import { useMemo } from 'react';
import { useLocale } from 'use-intl';

/** Names a language (BCP 47) in the reader's own, or by its tag where it has no name. */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
    return (tag) => names.of(tag) ?? tag;
  }, [locale]);
}
