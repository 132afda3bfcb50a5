import { useCallback, useMemo, useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTimeZone } from 'use-intl';
import { accountQueries } from '../../../data/account';
import { mailboxQueries } from '../../../data/mailboxes';
import { sessionQueries } from '../../../data/session';
import type { MentionSearch } from '../../../domain/search/mention-search';
import type { SearchTerm } from '../../../domain/search/search-terms';
import { useNextPage } from '../../../ui/use-next-page';
import type { MorePages } from '../../../ui/use-next-page';
import { useDueMark } from '../due/row-due';
import { useReplyResolver } from '../../resolutions/use-reply-resolver';
import { useRuleGap } from '../../resolutions/use-rule-gap';
import { useDensity } from '../../preferences/preferences';
import { preloadBulk } from './bulk/load-bulk';
import { describeDay } from './choose-time-style';
import { observeListRect, readListRect } from './list-rect';
import { MentionRow } from './mention-row';
import styles from './mention-list.module.css';
import { NextPage } from './next-page';
import { rowHeights } from './row-heights';
import { useTopOfOther } from './search/use-top-of-other';
import type { SelectableList } from './selection/selectable-list';
import { useRowSelection } from './selection/use-row-selection';
import { useWithPendingRows } from './use-change-row';
import { useGrowingRange } from './use-growing-range';
import { useKeptPlace } from './use-kept-place';
import { useListCommands } from './use-list-commands';
import { useRowCommands } from './use-row-commands';
import { useRowFocus } from './use-row-focus';
import { useRowLinks } from './use-row-links';

/** More rows than any list has. */
const MOST_ROWS = 1e9;
/** With this many rows left to scroll, the next page is asked for. */
const ROWS_AHEAD = 40;

/**
 * The rows that one sees, a few beyond, and the one that Tab leads to, wherever it is: so the focus is
 * never on a row that is not there. All rows are of one height, so nothing is measured.
 */
export function MentionRows({
  list,
  terms,
  shownSearch,
  isBusy,
  openMentionId,
  headingId,
  more,
}: {
  list: SelectableList;
  /** What is marked in the rows. */
  terms: readonly SearchTerm[];
  /** With another one the list starts again at its top. */
  shownSearch: MentionSearch;
  isBusy: boolean;
  openMentionId: string | null;
  headingId: string;
  more: MorePages;
}) {
  const { mailboxId, folderId, total } = list;
  const mentions = useWithPendingRows(list.mentions);
  const scrollerRef = useRef<HTMLDivElement>(null);
  const rowHeight = rowHeights[useDensity()];
  const { tabStopIndex, listProps, focusRow } = useRowFocus(scrollerRef, mentions, {
    openMentionId,
    rowHeight,
  });
  const virtualizer = useVirtualizer({
    count: mentions.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    initialRect: readListRect(),
    observeElementRect: observeListRect,
    // A row of another height is another item, so that all places are reckoned anew.
    getItemKey: useCallback((index: number) => rowHeight * MOST_ROWS + index, [rowHeight]),
    // Rows that come are drawn in a task of their own, after the frame that scrolls; those beyond what one
    // sees are there already.
    useFlushSync: false,
    initialOffset: () => Math.max(0, tabStopIndex - 2) * rowHeight,
    rangeExtractor: useGrowingRange(tabStopIndex),
  });
  useKeptPlace(scrollerRef, mentions, rowHeight);
  useListCommands({ scrollerRef, mentions, openMentionId, tabStopIndex, focusRow });
  useRowCommands({ scrollerRef, mentions, openMentionId });
  useTopOfOther(scrollerRef, shownSearch);
  const selecting = useRowSelection({ scrollerRef, list, tabStopIndex, rowHeight, focusRow });

  const lastSeen = virtualizer.range?.endIndex ?? 0;
  useNextPage(more, lastSeen >= mentions.length - ROWS_AHEAD);

  const { findHref, linkProps } = useRowLinks(mailboxId, folderId);
  const row = useRowContext(mailboxId, folderId);
  return (
    <div ref={scrollerRef} className={styles.scroller}>
      <ul
        className={styles.rows}
        role="list"
        aria-labelledby={headingId}
        aria-busy={isBusy || undefined}
        style={{ blockSize: virtualizer.getTotalSize() }}
        {...listProps}
        {...selecting.clickProps}
        {...linkProps}
        onPointerEnter={selecting.select === null ? undefined : preloadBulk}
        onFocus={(event) => {
          if (selecting.select !== null) preloadBulk();
          listProps.onFocus(event);
        }}
        onKeyDown={(event) => {
          if (!selecting.takeKey(event)) listProps.onKeyDown(event);
        }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const mention = mentions[index];
          return (
            mention !== undefined && (
              <MentionRow
                key={mention.id}
                mention={mention}
                index={index}
                start={start}
                total={total}
                terms={terms}
                isTabStop={index === tabStopIndex}
                isOpen={mention.id === openMentionId}
                href={findHref(mention.id)}
                listKey={list.key}
                onSelect={selecting.select}
                {...row}
              />
            )
          );
        })}
      </ul>
      <NextPage more={more} />
    </div>
  );
}

/** What all rows have in common; each value stays the same as long as it means the same. */
function useRowContext(mailboxId: string, folderId: string) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const replyTarget = mailboxes.find(({ id }) => id === mailboxId)?.replyTarget;
  const dueMark = useDueMark(replyTarget !== undefined);
  const resolver = useReplyResolver(mailboxId, folderId);
  const resolve = useRuleGap(mailboxId) === null ? resolver : null;
  const timeZone = useTimeZone() ?? 'UTC';
  const today = describeDay(new Date(session.now), timeZone);
  return useMemo(
    () => ({
      mailboxId,
      folderId,
      account,
      smartFolders: folders.smartFolders,
      replyTarget,
      dueMark,
      resolve,
      today,
      timeZone,
    }),
    [
      mailboxId,
      folderId,
      account,
      folders.smartFolders,
      replyTarget,
      dueMark,
      resolve,
      today,
      timeZone,
    ],
  );
}
