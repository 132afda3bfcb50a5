import { useMemo } from 'react';
import { create } from 'zustand';
import type { MentionListItem } from '../../../../contract/mentions';
import { applyTriage } from '../../../../domain/triage/triage-change';
import type { TriageChange } from '../../../../domain/triage/triage-change';
import { countSelected, isSelected, NOTHING_SELECTED } from './selection';
import type { Selection } from './selection';
import type { SelectableList } from './selectable-list';

/**
 * What is selected in the list on the page, and the change of many mentions that its rows show already.
 * A row looks at its own part alone, so a toggle draws one row.
 *
 * `shownChange` holds until a list comes in that was asked for after the change had ended (`endedAt`,
 * milliseconds of the browser's clock; null while it goes on).
 */
interface SelectionState {
  selection: Selection;
  shownChange: ShownChange | null;
  /** Whether many mentions were changed since the page was opened, so that there can be a notice of it. */
  hasChanged: boolean;
}

interface ShownChange {
  /** The list it was chosen in: all of one folder are not all of another. */
  listKey: string;
  selection: Selection;
  change: TriageChange;
  failedIds: ReadonlySet<string>;
  endedAt: number | null;
}

const useStore = create<SelectionState>()(() => ({
  selection: NOTHING_SELECTED,
  shownChange: null,
  hasChanged: false,
}));

export function useSelection(): Selection {
  return useStore(({ selection }) => selection);
}

export function useIsSelected(mention: MentionListItem): boolean {
  return useStore(({ selection }) => isSelected(selection, mention));
}

/** How many of a list are selected. */
export function useSelectedCount({ mentions, total }: SelectableList): number {
  return useStore(({ selection }) => countSelected(selection, mentions, total));
}

/** Whether any of a list is selected; draws again only when that changes. */
export function useIsSelecting(list: SelectableList | null): boolean {
  return useStore(
    ({ selection }) => list !== null && countSelected(selection, list.mentions, list.total) > 0,
  );
}

export function useHasChanged(): boolean {
  return useStore(({ hasChanged }) => hasChanged);
}

export function readSelection(): Selection {
  return useStore.getState().selection;
}

export function changeSelection(change: (selection: Selection) => Selection): void {
  useStore.setState(({ selection }) => ({ selection: change(selection) }));
}

export function clearSelection(): void {
  useStore.setState({ selection: NOTHING_SELECTED });
}

/** A row as it will be, when a change of many is about it. */
export function useShownMention(listKey: string, mention: MentionListItem): MentionListItem {
  const change = useStore(({ shownChange: shown }) =>
    shown !== null &&
    shown.listKey === listKey &&
    isSelected(shown.selection, mention) &&
    !shown.failedIds.has(mention.id)
      ? shown.change
      : null,
  );
  return useMemo(() => {
    if (change === null) return mention;
    const outcome = applyTriage(mention, change);
    return outcome.kind === 'changed' ? { ...mention, ...outcome.state } : mention;
  }, [mention, change]);
}

/** Has the rows show a change before it is done. */
export function showChange(listKey: string, selection: Selection, change: TriageChange): void {
  useStore.setState({
    shownChange: { listKey, selection, change, failedIds: new Set(), endedAt: null },
    hasChanged: true,
  });
}

/** These could not be changed, so their rows do not show it. */
export function showFailed(ids: readonly string[]): void {
  if (ids.length === 0) return;
  useStore.setState(({ shownChange: shown }) => ({
    shownChange: shown && { ...shown, failedIds: new Set([...shown.failedIds, ...ids]) },
  }));
}

/** The change has ended: lists that were asked for from now on know of it. */
export function endShownChange(at: number): void {
  useStore.setState(({ shownChange: shown }) => ({
    shownChange: shown && { ...shown, endedAt: at },
  }));
}

/** A list has come in; or, without a moment, nothing is known of the change any more. */
export function dropShownChange(listUpdatedAt = Infinity): void {
  useStore.setState((state) => {
    const endedAt = state.shownChange?.endedAt ?? null;
    const isOver = listUpdatedAt === Infinity || (endedAt !== null && listUpdatedAt > endedAt);
    return isOver && state.shownChange !== null ? { shownChange: null } : state;
  });
}
