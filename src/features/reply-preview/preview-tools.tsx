import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { PreviewFilter } from '../../domain/reply/list-previewed-mentions';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { PreviewAgent } from './preview-agent';
import { PreviewAgentSelect } from './preview-agent-select';
import styles from './preview-list.module.css';

/** The filters that one can choose. */
const listFilters = ['changed', 'blocked', 'unanswerable', 'dependsOnView', 'all'] as const;
export type ListFilter = (typeof listFilters)[number];

/** Which mentions of the preview, through whose eyes, and a search among them. */
export function PreviewTools({
  filter,
  counts,
  onFilterChange,
  agent,
  onAgentChange,
  text,
  onTextChange,
  isSearching,
}: {
  filter: ListFilter;
  counts: Record<PreviewFilter, number>;
  onFilterChange: (filter: ListFilter) => void;
  agent: PreviewAgent;
  onAgentChange: (agent: PreviewAgent) => void;
  text: string;
  onTextChange: (text: string) => void;
  isSearching: boolean;
}) {
  const t = useTranslations('replyPreview');
  return (
    <div className={styles.tools}>
      <Select
        label={t('filter.label')}
        isLabelHidden
        appearance="inline"
        value={filter}
        onValueChange={(value) => {
          const chosen = listFilters.find((one) => one === value);
          if (chosen !== undefined) onFilterChange(chosen);
        }}
        options={listFilters.map((one) => ({
          value: one,
          text: t('filter.option', { name: t(`filter.${one}`), count: counts[one] }),
        }))}
      />
      <PreviewAgentSelect agent={agent} onAgentChange={onAgentChange} />
      <TextField
        type="search"
        label={t('search.label')}
        isLabelHidden
        placeholder={t('search.label')}
        value={text}
        onValueChange={onTextChange}
        onKeyDown={keepFromSaving}
        aria-busy={isSearching || undefined}
        className={styles.search}
      />
    </div>
  );
}

/** The field lies in the form of the settings, which Enter would save. */
function keepFromSaving(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
