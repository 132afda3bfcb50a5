import { lazy, useCallback, useId, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { isNarrowed, isPlainSearch } from '../../../domain/search/mention-search';
import type { MentionSearch } from '../../../domain/search/mention-search';
import { readSearchTerms } from '../../../domain/search/search-terms';
import type { Filter } from '../../../domain/smart-folder';
import { Unhurried } from '../../../ui/unhurried';
import { useDensity } from '../../preferences/preferences';
import { UnreadableParts } from '../../unreadable/unreadable-parts';
import { ArrivalsButton } from './arrivals-button';
import { EmptyFolder } from './empty-folder';
import { ListHead } from './list-head';
import type { OnReplyToSelected } from './list-head';
import { ListFailure, PartFailure } from './list-failure';
import styles from './mention-list.module.css';
import { MentionListSkeleton } from './mention-list-skeleton';
import { MentionRows } from './mention-rows';
import { SearchBar } from './search/search-bar';
import type { ChangeSearch } from './search/search-bar';
import { SearchPart } from './search/search-part';
import { SortSelect } from './search/sort-select';
import { useFoundList } from './search/use-found-list';
import { ListFloor } from './selection/list-floor';
import { SelectionStatus } from './selection/selection-status';
import { clearSelection, useIsSelecting } from './selection/selection-store';
import { useSelectableList } from './selection/use-selectable-list';
import { useArrivalsLine } from './use-arrivals-line';
import { useWithoutArrivals } from './use-without-arrivals';

const NothingFound = lazy(async () => ({
  default: (await import('./search/nothing-found')).NothingFound,
}));

const nobody: readonly string[] = [];

/**
 * The mentions of a folder, or what a search finds of them, without an end that one would have to page to.
 * @param id of the element, for links that lead to it
 * @param openMentionId the mention that is shown beside the list, or null
 * @param onSaveAsSmartFolder told of what the list is narrowed down to, when it is to be kept
 * @param onReplyToSelected told of the mentions that are to be answered together
 * @param headerStart what stands before the name of the folder
 */
export function MentionList({
  id,
  mailboxId,
  folderId,
  folderName,
  openMentionId,
  search,
  onSearchChange,
  onSaveAsSmartFolder,
  onReplyToSelected,
  headerStart,
}: {
  id: string;
  mailboxId: string;
  folderId: string;
  folderName: string;
  openMentionId: string | null;
  search: MentionSearch;
  onSearchChange: ChangeSearch;
  onSaveAsSmartFolder?: ((filter: Filter) => void) | undefined;
  onReplyToSelected?: OnReplyToSelected | undefined;
  headerStart?: ReactNode;
}) {
  const t = useTranslations('mentionList');
  const headingId = useId();
  const searchWords = useTranslations('mentionSearch');
  const listRef = useRef<HTMLElement>(null);
  const arrivalsRef = useRef<HTMLButtonElement>(null);
  const { query, shown, isWaiting, isOffline, unreadable, ...found } = useFoundList(
    mailboxId,
    folderId,
    search,
  );
  const { isRefetchError, refetch } = query;
  const { arrivals, ...line } = useArrivalsLine(
    { listRef, buttonRef: arrivalsRef },
    { mailboxId, folderId, load: async () => !(await refetch()).isError },
  );
  const heldBack = isPlainSearch(shown) ? arrivals : nobody;
  const { mentions, total } = useWithoutArrivals(found, heldBack);
  const place = { mailboxId, folderId, folderName, heldBack };
  const updatedAt = query.dataUpdatedAt;
  const list = useSelectableList({ ...place, mentions, total, shown, updatedAt });
  const isSelecting = useIsSelecting(list);
  const giveFocusBack = useCallback(() => {
    giveFocusToList(listRef.current);
  }, []);
  const terms = useMemo(() => readSearchTerms(shown.text), [shown.text]);
  return (
    <section
      ref={listRef}
      id={id}
      tabIndex={-1}
      className={styles.list}
      data-density={useDensity()}
      data-selecting={isSelecting || undefined}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        line.onKeyDown(event);
        if (isSelecting && isLeaving(event)) clearSelection();
      }}
    >
      <header className={styles.header}>
        {!isSelecting && headerStart}
        <h1 id={headingId} className={styles.heading}>
          <bdi>{folderName}</bdi>
        </h1>
        <ListHead
          list={list}
          isSelecting={isSelecting}
          onReplyToSelected={onReplyToSelected}
          onFocusLost={giveFocusBack}
        >
          {total !== undefined && (
            <p className={styles.count} role={isNarrowed(shown) ? 'status' : undefined}>
              {isNarrowed(shown)
                ? searchWords('found', { count: total })
                : t('count', { count: total })}
            </p>
          )}
          {isPlainSearch(shown) && (
            <ArrivalsButton
              ref={arrivalsRef}
              count={arrivals.length}
              isBusy={line.isLoading}
              onShow={line.show}
            />
          )}
          <SortSelect
            sort={search.sort}
            onChange={(sort) => {
              onSearchChange({ ...search, sort });
            }}
          />
        </ListHead>
      </header>
      <SearchBar
        mailboxId={mailboxId}
        search={search}
        isSearching={isWaiting && !isOffline}
        onChange={onSearchChange}
        onSaveAsSmartFolder={onSaveAsSmartFolder}
      />
      {isOffline && <PartFailure text={searchWords('offline')} onRetry={() => void refetch()} />}
      {isRefetchError && <PartFailure text={t('refreshFailed')} onRetry={() => void refetch()} />}
      <UnreadableParts kind="mentions" parts={unreadable} />
      {list !== null ? (
        list.mentions.length === 0 ? (
          <div className={styles.body}>
            {isNarrowed(shown) ? (
              <SearchPart>
                <NothingFound search={shown} folderName={folderName} onChange={onSearchChange} />
              </SearchPart>
            ) : (
              <EmptyFolder folderId={folderId} folderName={folderName} />
            )}
          </div>
        ) : (
          <Unhurried key={`${mailboxId} ${folderId}`}>
            <MentionRows
              list={list}
              terms={terms}
              shownSearch={shown}
              isBusy={isWaiting}
              openMentionId={openMentionId}
              headingId={headingId}
              more={query}
            />
          </Unhurried>
        )
      ) : query.isError ? (
        <ListFailure
          text={isNarrowed(search) ? searchWords('failed') : t('failed')}
          error={query.error}
          onRetry={() => void refetch()}
        />
      ) : (
        <MentionListSkeleton />
      )}
      {list !== null && <SelectionStatus list={list} />}
      <ListFloor list={list} onFocusLost={giveFocusBack} />
    </section>
  );
}

/** Escape; where text is written it belongs to the text. */
function isLeaving({ key, defaultPrevented, target, currentTarget }: KeyboardEvent): boolean {
  if (key !== 'Escape' || defaultPrevented || !(target instanceof Element)) return false;
  // What lies over the page is in the list for React only.
  return currentTarget.contains(target) && target.getAttribute('type') !== 'search';
}

/** The row that Tab leads to, or the list itself when it has none; only when nothing else has the focus. */
function giveFocusToList(section: HTMLElement | null): void {
  if (document.activeElement !== document.body) return;
  const row = section?.querySelector<HTMLElement>('a[data-mention-id][tabindex="0"]');
  (row ?? section)?.focus({ preventScroll: true });
}
