import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../../../ui/visually-hidden';
import type { SelectableList } from './selectable-list';
import { useSelectedCount } from './selection-store';

/** Says how many are selected, whenever that changes. The region is always there, so that it is read. */
export function SelectionStatus({ list }: { list: SelectableList }) {
  const t = useTranslations('rowSelection');
  const count = useSelectedCount(list);
  return (
    <VisuallyHidden>
      <span role="status">{count === 0 ? '' : t('count', { count })}</span>
    </VisuallyHidden>
  );
}
