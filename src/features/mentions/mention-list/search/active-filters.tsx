import { useId, useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../../../data/session';
import { clearSearch, toFilter } from '../../../../domain/search/mention-search';
import type { MentionSearch } from '../../../../domain/search/mention-search';
import type { Filter } from '../../../../domain/smart-folder';
import { Button } from '../../../../ui/button';
import styles from './active-filters.module.css';
import { useActiveFilters } from './use-filter-names';

/**
 * What the list is narrowed down to, each to be taken away, or all at once; and for those who may, the way
 * to a smart folder, with what it could not keep. A chip that goes leaves the focus to its neighbour.
 */
export function ActiveFilters({
  search,
  onChange,
  onSaveAsSmartFolder,
}: {
  search: MentionSearch;
  onChange: (search: MentionSearch) => void;
  onSaveAsSmartFolder?: ((filter: Filter) => void) | undefined;
}) {
  const t = useTranslations('mentionSearch');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const filters = useActiveFilters(search);
  const leftOutId = useId();
  const barRef = useRef<HTMLElement>(null);
  const maySave = session.rights.includes('manage-smart-folders');
  const save = maySave ? onSaveAsSmartFolder : undefined;
  const { filter, leftOut } = toFilter(search);
  if (filters.length === 0 && save === undefined) return null;

  /** Before a chip goes, the focus goes to the one beside. */
  function leaveChip(place: number): void {
    const chips = [...(barRef.current?.querySelectorAll('li button') ?? [])];
    const next = chips[place + 1] ?? chips[place - 1];
    if (next instanceof HTMLElement) next.focus();
    else leaveBar();
  }

  /** And with the last one to the button of the filters. */
  function leaveBar(): void {
    const filterButton = barRef.current?.closest('search')?.querySelector('[aria-haspopup]');
    if (filterButton instanceof HTMLElement) filterButton.focus();
  }

  return (
    <section ref={barRef} aria-label={t('active')} className={styles.bar}>
      {filters.length > 0 && (
        <ul role="list" className={styles.chips}>
          {filters.map(({ key, field, value, remove }, place) => (
            <li key={key} className={styles.chip}>
              <bdi className={styles.text}>{t('chip', { field, value })}</bdi>
              <button
                type="button"
                aria-label={t('remove', { field, value })}
                title={t('remove', { field, value })}
                className={styles.remove}
                onClick={() => {
                  leaveChip(place);
                  onChange(remove(search));
                }}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            leaveBar();
            onChange(clearSearch(search));
          }}
        >
          {t('clearAll')}
        </Button>
        {save !== undefined && filter.conditions.length > 0 && (
          <Button
            size="small"
            variant="quiet"
            aria-describedby={leftOut.length > 0 ? leftOutId : undefined}
            onClick={() => {
              save(filter);
            }}
          >
            {t('saveAsFolder')}
          </Button>
        )}
      </div>
      {save !== undefined && filter.conditions.length > 0 && leftOut.length > 0 && (
        <p id={leftOutId} className={styles.leftOut}>
          {t('leftOut.intro')} {leftOut.map((part) => t(`leftOut.${part}`)).join('; ')}.
        </p>
      )}
    </section>
  );
}
