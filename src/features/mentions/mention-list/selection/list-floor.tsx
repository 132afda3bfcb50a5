import { lazy, Suspense } from 'react';
import { CatchBoundary } from '@tanstack/react-router';
import { loadBulk } from '../bulk/load-bulk';
import type { SelectableList } from './selectable-list';
import { useHasChanged, useSelection } from './selection-store';
import { loadWithTexts } from '../../../../messages/late-texts';

const BulkFloor = lazy(() => loadWithTexts(loadBulk().then((module) => module.BulkFloor)));

/**
 * What lies over the end of the list, so that no row moves when it comes: how to select more than is loaded,
 * and how a change of many mentions goes on, with its undo.
 */
export function ListFloor({
  list,
  onFocusLost,
}: {
  list: SelectableList | null;
  onFocusLost: () => void;
}) {
  const hasChanged = useHasChanged();
  const selection = useSelection();
  const mayBeAll =
    selection.kind === 'some' &&
    list !== null &&
    list.mentions.length < list.total &&
    selection.ids.size >= list.mentions.length;
  if (!hasChanged && !mayBeAll) return null;
  return (
    // Without its code there can be no change, and the head of the list says so.
    <CatchBoundary getResetKey={() => 'floor'} errorComponent={Nothing}>
      <Suspense>
        <BulkFloor list={list} isAllLoaded={mayBeAll} onFocusLost={onFocusLost} />
      </Suspense>
    </CatchBoundary>
  );
}

function Nothing() {
  return null;
}
