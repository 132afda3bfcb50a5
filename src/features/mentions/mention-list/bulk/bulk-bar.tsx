import { useLayoutEffect, useRef } from 'react';
import { Check, Reply, RotateCcw, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../../../ui/icon-button';
import { VisuallyHidden } from '../../../../ui/visually-hidden';
import type { OnReplyToSelected } from '../list-head';
import type { SelectableList } from '../selection/selectable-list';
import { toMentionSelection } from '../selection/selectable-list';
import { selectRows } from '../selection/selection';
import {
  changeSelection,
  clearSelection,
  readSelection,
  useSelectedCount,
} from '../selection/selection-store';
import { AssignMenu } from './assign-menu';
import styles from './bulk-bar.module.css';
import { PriorityMenu } from './priority-menu';
import { TagsPopover } from './tags-popover';
import { useBulkChange } from './use-bulk-change';
import { useBulkCommands } from './use-bulk-commands';
import { useFocusLeft } from './use-focus-left';
import { useOpenByKey } from './use-open-by-key';

/**
 * What can be done with the selected mentions, and how many they are. It is there only for those who may
 * change mentions, since others cannot select.
 */
export function BulkBar({
  list,
  onReplyToSelected,
  onFocusLost,
}: {
  list: SelectableList;
  onReplyToSelected: OnReplyToSelected | undefined;
  onFocusLost: () => void;
}) {
  const t = useTranslations('mentionSelection');
  const words = useTranslations('rowSelection');
  const count = useSelectedCount(list);
  const barRef = useRef<HTMLDivElement>(null);
  const { change, isBusy } = useBulkChange(list);
  const assign = useOpenByKey(isBusy);
  const priority = useOpenByKey(isBusy);
  const tags = useOpenByKey(isBusy);
  const reply =
    onReplyToSelected === undefined
      ? null
      : () => {
          onReplyToSelected(toMentionSelection(readSelection(), list), count);
        };
  useBulkCommands({
    list,
    isBusy,
    change,
    reply,
    assign: assign.open,
    prioritize: priority.open,
    tag: tags.open,
  });
  useFocusLeft(barRef, onFocusLost);
  const busy = isBusy ? { 'aria-disabled': true as const } : {};
  const unlessBusy = (run: () => void) => () => {
    if (!isBusy) run();
  };
  return (
    <div ref={barRef} role="group" aria-label={t('bar')} className={styles.bar}>
      <AllLoaded list={list} count={count} />
      <p className={styles.count} title={words('count', { count })}>
        {words('count', { count })}
      </p>
      <div className={styles.actions}>
        <IconButton
          {...busy}
          size="small"
          label={t('resolve')}
          icon={<Check aria-hidden />}
          onClick={unlessBusy(() => {
            change({ status: 'resolved' });
          })}
        />
        <IconButton
          {...busy}
          size="small"
          label={t('reopen')}
          icon={<RotateCcw aria-hidden />}
          onClick={unlessBusy(() => {
            change({ status: 'open' });
          })}
        />
        <AssignMenu isBusy={isBusy} layer={assign} onChange={change} />
        <PriorityMenu isBusy={isBusy} layer={priority} onChange={change} />
        <TagsPopover list={list} count={count} isBusy={isBusy} layer={tags} onChange={change} />
        {reply !== null && (
          <IconButton
            {...busy}
            size="small"
            label={t('reply', { count })}
            icon={<Reply aria-hidden />}
            onClick={unlessBusy(reply)}
          />
        )}
        <IconButton
          size="small"
          label={t('clear')}
          icon={<X aria-hidden />}
          onClick={clearSelection}
        />
      </div>
      {isBusy && <VisuallyHidden>{t('underWay')}</VisuallyHidden>}
    </div>
  );
}

/** Selects all that is loaded, or nothing when that is selected already. */
function AllLoaded({ list, count }: { list: SelectableList; count: number }) {
  const t = useTranslations('mentionSelection');
  const boxRef = useRef<HTMLInputElement>(null);
  const isAll = count >= list.mentions.length;
  useLayoutEffect(() => {
    if (boxRef.current !== null) boxRef.current.indeterminate = !isAll;
  }, [isAll]);
  return (
    <label className={styles.all} title={t('selectLoaded')}>
      <input
        ref={boxRef}
        type="checkbox"
        aria-label={t('selectLoaded')}
        checked={isAll}
        onChange={() => {
          if (isAll) clearSelection();
          else changeSelection(() => selectRows(list.mentions));
        }}
      />
    </label>
  );
}
