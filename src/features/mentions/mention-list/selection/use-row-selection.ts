import { useCallback, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../../../data/session';
import { findKeyTarget } from '../find-key-target';
import { readRowId } from '../use-row-focus';
import { selectWholeList } from './selectable-list';
import type { SelectableList } from './selectable-list';
import { extendTo, selectRows, toggleRow } from './selection';
import { changeSelection, clearSelection, useIsSelecting } from './selection-store';
import { useCommand } from '../../../commands/command-registry';

/** Selects a row, or all from the one before to it. */
export type SelectRow = (mentionId: string, how: { isRange: boolean }) => void;

/**
 * Selecting rows, by pointer and keyboard: a click with Ctrl (⌘) or on the row's checkbox selects it or not,
 * one with Shift all from the last one to it; Space and Shift with the keys that move do the same where the
 * focus is, and what has a name can be done from anywhere. Only for those who may change mentions.
 * @returns `select`: always the same function; null for those who may not
 */
export function useRowSelection({
  scrollerRef,
  list,
  tabStopIndex,
  rowHeight,
  focusRow,
}: {
  scrollerRef: RefObject<HTMLElement | null>;
  list: SelectableList;
  tabStopIndex: number;
  rowHeight: number;
  focusRow: (index: number) => void;
}) {
  const t = useTranslations('mentions');
  const commands = useTranslations('commands');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const mayTriage = session.rights.includes('triage');
  const reason = mayTriage ? null : t('mayNotTriage');
  const isSelecting = useIsSelecting(list);
  const { mentions, total } = list;

  const latest = useRef({ mentions, tabStopIndex });
  useLayoutEffect(() => {
    latest.current = { mentions, tabStopIndex };
  });
  const select = useCallback<SelectRow>((id, { isRange }) => {
    const { mentions: rows, tabStopIndex: stop } = latest.current;
    changeSelection((selection) =>
      isRange
        ? extendTo(selection, rows, { fromId: rows[stop]?.id ?? id, toId: id })
        : toggleRow(selection, rows, id),
    );
  }, []);

  /** The row that one works on: the focused one, else the one that Tab leads to. */
  function findIndex(focused: Element | null): number {
    const isHere = scrollerRef.current?.contains(focused) === true;
    const id = isHere ? readRowId(findRowLink(focused)) : null;
    const index = id === null ? -1 : mentions.findIndex((mention) => mention.id === id);
    return index < 0 ? tabStopIndex : index;
  }

  function toggle(index: number): void {
    const row = mentions[index];
    if (row !== undefined) select(row.id, { isRange: false });
  }

  function extend(from: number, to: number): void {
    const [begin, end] = [mentions[from], mentions[to]];
    if (begin === undefined || end === undefined) return;
    changeSelection((selection) =>
      extendTo(selection, mentions, { fromId: begin.id, toId: end.id }),
    );
    focusRow(to);
  }

  function step(focused: Element | null, by: 1 | -1): void {
    const from = findIndex(focused);
    extend(from, Math.max(0, Math.min(from + by, mentions.length - 1)));
  }

  useCommand('selectRow', {
    run: (focused) => {
      toggle(findIndex(focused));
    },
    reason,
  });
  useCommand('selectNextRow', {
    run: (focused) => {
      step(focused, 1);
    },
    reason,
  });
  useCommand('selectPreviousRow', {
    run: (focused) => {
      step(focused, -1);
    },
    reason,
  });
  useCommand('selectLoaded', {
    run: () => {
      changeSelection(() => selectRows(mentions));
    },
    reason,
  });
  useCommand('selectWholeList', {
    run: () => {
      changeSelection(() =>
        // Of a list that is all here, one sees what is selected, row by row.
        mentions.length === total ? selectRows(mentions) : selectWholeList(list),
      );
    },
    reason,
  });
  useCommand('clearSelection', {
    run: clearSelection,
    reason: reason ?? (isSelecting ? null : commands('absent.selection')),
  });

  /** @returns whether the key was one for selecting */
  function takeKey(event: KeyboardEvent): boolean {
    const id = readRowId(event.target);
    if (id === null || !mayTriage || event.altKey || event.ctrlKey || event.metaKey) return false;
    const index = mentions.findIndex((mention) => mention.id === id);
    if (event.key === ' ' && !event.shiftKey) {
      toggle(index);
    } else if (event.shiftKey) {
      const pageSize = Math.floor((scrollerRef.current?.clientHeight ?? 0) / rowHeight) - 1;
      const key = { key: event.key, altKey: false, ctrlKey: false, metaKey: false };
      const place = { index, count: mentions.length, pageSize };
      const target = findKeyTarget({ ...key, shiftKey: false }, place);
      if (target === null) return false;
      extend(index, target);
    } else return false;
    event.preventDefault();
    return true;
  }

  const clickProps = {
    // A press with Shift would select text, and one with Ctrl would open another tab.
    onMouseDown: (event: MouseEvent) => {
      const row = findClickedRow(event);
      if (row === null || !mayTriage || !event.shiftKey) return;
      event.preventDefault();
      row.focus({ preventScroll: true });
    },
    onClickCapture: (event: MouseEvent) => {
      const id = readRowId(findClickedRow(event));
      if (id === null || !mayTriage || event.altKey) return;
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      select(id, { isRange: event.shiftKey });
    },
  };
  return { select: mayTriage ? select : null, takeKey, clickProps };
}

/** The link of the row that an element is in. */
function findRowLink(element: Element | null): HTMLElement | null {
  return element?.closest('li')?.querySelector<HTMLElement>('a[data-mention-id]') ?? null;
}

function findClickedRow({ target, button }: MouseEvent): HTMLElement | null {
  if (button !== 0 || !(target instanceof Element)) return null;
  return target.closest<HTMLElement>('a[data-mention-id]');
}
