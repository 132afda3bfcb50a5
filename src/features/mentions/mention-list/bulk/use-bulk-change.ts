import { useQueryClient } from '@tanstack/react-query';
import type { TriageChange } from '../../../../domain/triage/triage-change';
import type { SelectableList } from '../selection/selectable-list';
import { startChange, useIsBusy } from './change-run';

/** Changes what is selected in a list. One such change at a time. */
export function useBulkChange(list: SelectableList) {
  const client = useQueryClient();
  return {
    isBusy: useIsBusy(),
    change: (change: TriageChange) => {
      void startChange(client, list, change);
    },
  };
}
