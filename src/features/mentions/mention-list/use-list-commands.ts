import type { RefObject } from 'react';
import { useCommand } from '../../commands/command-registry';
import { findRowElement, readRowId } from './use-row-focus';

/**
 * What the keyboard can do with the rows from anywhere on the page. Coming from elsewhere one first comes
 * to the row that Tab leads to; only when that one is open already, to its neighbour.
 */
export function useListCommands({
  scrollerRef,
  mentions,
  openMentionId,
  tabStopIndex,
  focusRow,
}: {
  scrollerRef: RefObject<HTMLElement | null>;
  mentions: readonly { id: string }[];
  openMentionId: string | null;
  tabStopIndex: number;
  focusRow: (index: number) => void;
}): void {
  const findIndex = (id: string | null) => mentions.findIndex((mention) => mention.id === id);

  function step(focused: Element | null, by: 1 | -1) {
    const focusedId = scrollerRef.current?.contains(focused) === true ? readRowId(focused) : null;
    const isThere = focusedId === null && mentions[tabStopIndex]?.id !== openMentionId;
    const from = focusedId === null ? tabStopIndex : findIndex(focusedId);
    focusRow(keepWithin(isThere ? from : from + by, mentions.length));
  }

  /** An open mention that has left the list was where now the row is that Tab leads to. */
  function open(by: 1 | -1) {
    const openIndex = findIndex(openMentionId);
    const index =
      openIndex >= 0
        ? openIndex + by
        : openMentionId === null || by === 1
          ? tabStopIndex
          : tabStopIndex - 1;
    openRow(keepWithin(index, mentions.length));
  }

  function openRow(index: number) {
    const id = mentions[index]?.id;
    if (id === undefined) return;
    focusRow(index);
    findRowElement(scrollerRef.current, id)?.click();
  }

  useCommand('nextRow', {
    run: (focused) => {
      step(focused, 1);
    },
  });
  useCommand('previousRow', {
    run: (focused) => {
      step(focused, -1);
    },
  });
  useCommand('openRow', {
    run: () => {
      openRow(tabStopIndex);
    },
  });
  useCommand('focusList', {
    run: () => {
      focusRow(tabStopIndex);
    },
  });
  useCommand('openNext', {
    run: () => {
      open(1);
    },
  });
  useCommand('openPrevious', {
    run: () => {
      open(-1);
    },
  });
}

function keepWithin(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
