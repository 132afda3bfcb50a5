import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { MentionSearch } from '../../../../domain/search/mention-search';
import { Popover } from '../../../../ui/popover';
import { FilterChoices } from './filter-choices';
import styles from './filter-popover.module.css';

/** The filters, beside their button. Each choice is applied at once. */
export function FilterPopover({
  mailboxId,
  search,
  onChange,
  trigger,
  startsOpen,
}: {
  mailboxId: string;
  search: MentionSearch;
  onChange: (search: MentionSearch) => void;
  trigger: ReactElement;
  startsOpen: boolean;
}) {
  const t = useTranslations('mentionSearch');
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <Popover
      label={t('filters')}
      trigger={trigger}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      align="start"
      className={styles.popover}
    >
      <FilterChoices mailboxId={mailboxId} search={search} onChange={onChange} />
    </Popover>
  );
}
