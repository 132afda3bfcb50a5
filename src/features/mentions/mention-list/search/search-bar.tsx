import { lazy } from 'react';
import { useTranslations } from 'use-intl';
import type { MentionSearch } from '../../../../domain/search/mention-search';
import { isNarrowed } from '../../../../domain/search/mention-search';
import type { Filter } from '../../../../domain/smart-folder';
import { FilterButton } from './filter-button';
import styles from './search-bar.module.css';
import { SearchField } from './search-field';
import { SearchPart } from './search-part';

const loadActiveFilters = () => import('./active-filters');
const ActiveFilters = lazy(async () => ({ default: (await loadActiveFilters()).ActiveFilters }));

/** How a search changes; typing on is one step of the history, whatever is typed. */
export type ChangeSearch = (search: MentionSearch, how?: { isTyping: boolean }) => void;

/** Below the name of the folder: the search, the filters, and those that are active. */
export function SearchBar({
  mailboxId,
  search,
  isSearching,
  onChange,
  onSaveAsSmartFolder,
}: {
  mailboxId: string;
  search: MentionSearch;
  isSearching: boolean;
  onChange: ChangeSearch;
  onSaveAsSmartFolder?: ((filter: Filter) => void) | undefined;
}) {
  const t = useTranslations('mentionSearch');
  const hasFilters = isNarrowed({ ...search, text: '' });
  return (
    <search
      aria-label={t('label')}
      // Before it is needed: the connection may be gone by then.
      onFocus={() => {
        loadActiveFilters().catch(() => undefined);
      }}
    >
      <div className={styles.bar}>
        <SearchField
          text={search.text}
          isSearching={isSearching}
          onChange={(text, how) => {
            onChange({ ...search, text }, how);
          }}
        />
        <FilterButton mailboxId={mailboxId} search={search} onChange={onChange} />
      </div>
      {(hasFilters || onSaveAsSmartFolder !== undefined) && isNarrowed(search) && (
        <SearchPart>
          <ActiveFilters
            search={search}
            onChange={onChange}
            onSaveAsSmartFolder={onSaveAsSmartFolder}
          />
        </SearchPart>
      )}
    </search>
  );
}
