import { useTranslations } from 'use-intl';
import { mentionSortSchema } from '../../../../domain/search/mention-search';
import type { MentionSort } from '../../../../domain/search/mention-search';
import { Select } from '../../../../ui/select';

/** Chooses how the list is sorted. */
export function SortChoice({
  sort,
  onChange,
  startsOpen,
}: {
  sort: MentionSort;
  onChange: (sort: MentionSort) => void;
  startsOpen: boolean;
}) {
  const t = useTranslations('mentionSearch');
  return (
    <Select
      label={t('sort')}
      isLabelHidden
      appearance="inline"
      startsOpen={startsOpen}
      value={sort}
      onValueChange={(chosen) => {
        onChange(mentionSortSchema.parse(chosen));
      }}
      options={mentionSortSchema.options.map((value) => ({
        value,
        text: t(`sorts.${value}`),
        hint: t(`sortHints.${value}`),
      }))}
      renderValue={(option) => option?.text}
    />
  );
}
