import { Tag } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TriageChange } from '../../../../domain/triage/triage-change';
import { Popover } from '../../../../ui/popover';
import type { SelectableList } from '../selection/selectable-list';
import { BarButton } from './bar-button';
import { TagChoices } from './tag-choices-form';
import styles from './tags-popover.module.css';
import type { BarLayer } from './use-open-by-key';

/** The tags that the selected mentions are given, or that are taken from them. */
export function TagsPopover({
  list,
  count,
  isBusy,
  layer,
  onChange,
}: {
  list: SelectableList;
  count: number;
  isBusy: boolean;
  layer: BarLayer;
  onChange: (change: TriageChange) => void;
}) {
  const t = useTranslations('mentionSelection');
  return (
    <Popover
      label={t('tagsOf', { count })}
      trigger={<BarButton isBusy={isBusy} label={t('tags')} icon={<Tag aria-hidden />} />}
      isOpen={layer.isOpen}
      onOpenChange={layer.onOpenChange}
      findFocusAfter={layer.findFocusAfter}
      align="end"
      className={styles.popover}
    >
      <TagChoices
        list={list}
        onCancel={() => {
          layer.onOpenChange(false);
        }}
        onApply={(change) => {
          layer.onOpenChange(false);
          onChange(change);
        }}
      />
    </Popover>
  );
}
