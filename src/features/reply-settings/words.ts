import type { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Account } from '../../data/account';

/**
 * What a sentence about settings is made with: the texts, the formats of the language, and the names
 * behind the ids. `locale`: for the names of languages.
 */
export interface Words {
  t: ReturnType<typeof useTranslations<'replySettings'>>;
  format: Pick<ReturnType<typeof useFormatter>, 'list' | 'dateTime'>;
  locale: ReturnType<typeof useLocale>;
  account: Account;
}

/** A name from the account, or the id in quotes when there is none. */
export function nameOf(
  { t }: Pick<Words, 't'>,
  named: readonly { id: string; name: string }[],
  id: string,
): string {
  return named.find((item) => item.id === id)?.name ?? t('filter.quoted', { text: id });
}
