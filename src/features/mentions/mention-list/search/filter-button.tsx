import { ListFilter } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { MentionSearch } from '../../../../domain/search/mention-search';
import { Approach } from '../../../../ui/approach';
import { Button } from '../../../../ui/button';
import styles from './search-bar.module.css';

const loadFilters = () => import('./filter-popover');

/** Opens the filters, and says how many values they have. */
export function FilterButton({
  mailboxId,
  search,
  onChange,
}: {
  mailboxId: string;
  search: MentionSearch;
  onChange: (search: MentionSearch) => void;
}) {
  const t = useTranslations('mentionSearch');
  const format = useFormatter();
  const count = countFilters(search);
  const button = (
    <Button
      className={styles.filters}
      data-active={count > 0 || undefined}
      aria-label={t('filters')}
      title={t('filters')}
      aria-haspopup="dialog"
      aria-expanded={false}
      icon={<ListFilter aria-hidden />}
    >
      {count > 0 && <span className={styles.filterCount}>{format.number(count)}</span>}
    </Button>
  );
  return (
    <Approach load={loadFilters} stub={button}>
      {({ FilterPopover }, startsOpen) => (
        <FilterPopover
          mailboxId={mailboxId}
          search={search}
          onChange={onChange}
          trigger={button}
          startsOpen={startsOpen}
        />
      )}
    </Approach>
  );
}

function countFilters({ values, from, to }: MentionSearch): number {
  const days = [from, to].filter((day) => day !== null);
  return Object.values(values).reduce((sum, some) => sum + some.length, days.length);
}
