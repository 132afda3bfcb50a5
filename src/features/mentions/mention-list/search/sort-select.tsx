import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MentionSort } from '../../../../domain/search/mention-search';
import { Approach } from '../../../../ui/approach';
import styles from './search-bar.module.css';

const loadChoice = () => import('./sort-choice');

/** Says how the list is sorted, and lets one sort it otherwise. */
export function SortSelect(props: { sort: MentionSort; onChange: (sort: MentionSort) => void }) {
  const t = useTranslations('mentionSearch');
  const stub = (
    <button
      type="button"
      role="combobox"
      aria-label={t('sort')}
      aria-haspopup="listbox"
      aria-expanded={false}
      className={styles.sortStub}
    >
      {t(`sorts.${props.sort}`)}
      <ChevronDown aria-hidden className={styles.chevron} />
    </button>
  );
  return (
    <div className={styles.sort}>
      <Approach load={loadChoice} stub={stub}>
        {({ SortChoice }, startsOpen) => <SortChoice {...props} startsOpen={startsOpen} />}
      </Approach>
    </div>
  );
}
