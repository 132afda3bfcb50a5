import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../../../ui/button';
import { useCommand } from '../../../commands/command-registry';
import type { SelectableList } from '../selection/selectable-list';
import { selectWholeList } from '../selection/selectable-list';
import { changeSelection, useSelectedCount } from '../selection/selection-store';
import styles from './bulk-floor.module.css';
import { ChangeNotice } from './change-notice';
import { canUndo, isBusy, undoChange, useChangeRun } from './change-run';

/** Over the end of the list: how to select the rest of it, and the last change of many mentions. */
export function BulkFloor({
  list,
  isAllLoaded,
  onFocusLost,
}: {
  list: SelectableList | null;
  isAllLoaded: boolean;
  onFocusLost: () => void;
}) {
  const t = useTranslations('mentionSelection');
  const client = useQueryClient();
  const run = useChangeRun();
  const isGoingOn = isBusy(run);
  useCommand('undoChange', {
    run: () => {
      void undoChange(client);
    },
    reason: isGoingOn ? t('underWay') : canUndo(run) ? null : t('nothingToUndo'),
  });
  useStayWhile(isGoingOn);
  return (
    <div data-floor className={styles.floor}>
      {list !== null && isAllLoaded && <RestOfList list={list} />}
      {run !== null && !run.isHidden && <ChangeNotice run={run} onFocusLost={onFocusLost} />}
    </div>
  );
}

/** All that is loaded is selected; the rest can be, too. */
function RestOfList({ list }: { list: SelectableList }) {
  const t = useTranslations('mentionSelection');
  const format = useFormatter();
  const count = useSelectedCount(list);
  if (count !== list.mentions.length) return null;
  return (
    <div className={styles.line}>
      <span>{t('allLoaded', { count })}</span>
      <Button
        size="small"
        onClick={() => {
          changeSelection(() => selectWholeList(list));
        }}
      >
        {t(list.isNarrowed ? 'selectFound' : 'selectFolder', {
          count: format.number(list.total),
          folder: list.folderName,
        })}
      </Button>
    </div>
  );
}

/** The browser asks before one leaves the page with a change half done. */
function useStayWhile(isGoingOn: boolean): void {
  useEffect(() => {
    if (!isGoingOn) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isGoingOn]);
}
