import { useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { Words } from './words';

/** The words of the current language, over the names of the account. */
export function useWords(): Words {
  const t = useTranslations('replySettings');
  const format = useFormatter();
  const locale = useLocale();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  return useMemo(() => ({ t, format, locale, account }), [t, format, locale, account]);
}
