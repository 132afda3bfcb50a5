import { SearchX } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { clearSearch } from '../../../../domain/search/mention-search';
import type { MentionSearch } from '../../../../domain/search/mention-search';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { useActiveFilters } from './use-filter-names';

/** What a search that finds nothing says: what was looked for, and the way back to all. */
export function NothingFound({
  search,
  folderName,
  onChange,
}: {
  search: MentionSearch;
  folderName: string;
  onChange: (search: MentionSearch) => void;
}) {
  const t = useTranslations('mentionSearch');
  const format = useFormatter();
  const filters = useActiveFilters(search).map(({ field, value }) =>
    t('criterion', { field, value }),
  );
  const text = search.text.trim();
  const criteria = [...(text === '' ? [] : [t('textCriterion', { text })]), ...filters];
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={t('nothingFound', { folder: folderName })}
      text={t('nothingFits', { criteria: format.list(criteria) })}
      action={
        <Button
          onClick={({ currentTarget }) => {
            // It is gone in a moment; one goes on where one searches.
            const list = currentTarget.closest('section');
            list?.querySelector<HTMLElement>('input[type="search"]')?.focus();
            onChange(clearSearch(search));
          }}
        >
          {t('clearAll')}
        </Button>
      }
    />
  );
}
