import { lazy, Suspense, useEffect, useId, useRef } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { mailboxQueries } from '../../data/mailboxes';
import { isDefaultFolderId } from '../../domain/default-folder';
import { mentionQueries } from '../../data/mentions';
import { findFolderName } from '../../features/mailboxes/find-folder-name';
import { findWaitingCount } from '../../features/mailboxes/find-waiting-count';
import { Sidebar } from '../../features/mailboxes/sidebar';
import { MentionList } from '../../features/mentions/mention-list/mention-list';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { rememberInboxPlace } from '../last-inbox-place';
import { MAIN_ID } from '../skip-link';
import { useDocumentTitle } from '../use-document-title';
import { BackToList } from './back-to-list';
import { useBulkReply } from './bulk-reply-layer';
import { FoldersButton } from './folders-button';
import { OutboxCount } from './outbox-count';
import { preloadSettingsDialogs } from './load-settings-dialogs';
import { NewMailboxLayer, SettingsDialogs } from './settings-dialogs';
import styles from './inbox-route.module.css';
import { loadWithTexts } from '../../messages/late-texts';
import { useListSearch } from './list-search';
import { NoMentionOpen } from './no-mention-open';
import { NotFoundHere } from './not-found-here';
import { PaneBoundary } from './pane-boundary';
import { PaneDivider, usePaneStyle } from './pane-divider';
import { useDialogNavigation } from './use-dialog-navigation';
import { useInboxCommands } from './use-inbox-commands';
import { useFolderDrawer } from './use-folder-drawer';
import { nameInSentence } from '../../domain/written/name-in-sentence';

const route = getRouteApi('/mailboxes/$mailboxId/folders/$folderId');

/** Seldom seen, so not with the first rows. */
const FolderSwitchedOff = lazy(() =>
  loadWithTexts(import('./folder-switched-off').then((module) => module.FolderSwitchedOff)),
);

/** The inbox: folders, mentions, and the one that is open. On a narrow page one of them at a time. */
export function InboxRoute() {
  const { mailboxId, folderId } = route.useParams();
  const mentionId = useParams({ strict: false, select: ({ mentionId: id }) => id ?? null });
  const t = useTranslations('app');
  const names = useTranslations('mailboxes');
  const live = useTranslations('live');
  const withCount = (count: number, title: string) =>
    count === 0 ? title : live('titleWithCount', { count, title });
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const folderName = findFolderName(folders, folderId, (id) => names(`defaultFolders.${id}`));
  const inboxRef = useRef<HTMLDivElement>(null);
  const panesRef = useRef<HTMLElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const listId = useId();
  const isSwitchedOff =
    isDefaultFolderId(folderId) && !folders.defaultFolders.some(({ id }) => id === folderId);
  const drawer = useFolderDrawer(`${mailboxId}/${folderId}`);
  const dialogs = useDialogNavigation();
  const { params: searchParams, search, changeSearch } = useListSearch();
  useInboxCommands({ mailboxId, folderId, mentionId, dialogs });
  const bulkReply = useBulkReply({ mailboxId, folderId, search });
  useDocumentTitle(
    withCount(
      findWaitingCount(folders, folderId),
      usePlaceTitle({ mailboxId, folderName, mentionId }),
    ),
  );
  useEffect(() => {
    rememberInboxPlace({ mailboxId, folderId, mentionId, searchParams });
  }, [mailboxId, folderId, mentionId, searchParams]);

  return (
    <div
      ref={inboxRef}
      className={styles.inbox}
      style={usePaneStyle('folders')}
      data-pane={mentionId === null ? 'list' : 'mention'}
    >
      <aside
        {...drawer.panelProps}
        className={styles.folders}
        data-open={drawer.isOpen}
        aria-label={names('sidebar')}
        onPointerEnter={preloadSettingsDialogs}
        onFocus={preloadSettingsDialogs}
      >
        <PaneBoundary pane="folders" place={mailboxId}>
          <Sidebar
            mailboxId={mailboxId}
            OutboxCount={OutboxCount}
            onOpenMailboxSettings={dialogs.openMailboxSettings}
            onOpenFolderSettings={dialogs.openFolderSettings}
            onNewFolder={dialogs.openNewFolder}
            onNewMailbox={dialogs.openNewMailbox}
          />
        </PaneBoundary>
      </aside>
      {drawer.isOpen && <div className={styles.beside} onClick={drawer.close} />}
      <main
        ref={panesRef}
        {...drawer.restProps}
        className={styles.panes}
        style={usePaneStyle('list')}
      >
        <PaneDivider
          pane="folders"
          paneId={drawer.panelProps.id}
          paneRef={drawer.panelProps.ref}
          gridRef={inboxRef}
        />
        {folderName !== null && isSwitchedOff ? (
          <div className={styles.nowhere}>
            <h1>
              <VisuallyHidden>{folderName}</VisuallyHidden>
            </h1>
            <FoldersButton {...drawer.buttonProps} />
            <Suspense>
              <FolderSwitchedOff mailboxId={mailboxId} folderName={folderName} />
            </Suspense>
          </div>
        ) : folderName === null ? (
          <div className={styles.nowhere}>
            <h1>
              <VisuallyHidden>{t('nothingHere')}</VisuallyHidden>
            </h1>
            <FoldersButton {...drawer.buttonProps} />
            <NotFoundHere message={{ key: 'folderNotFound', id: folderId }} />
          </div>
        ) : (
          <>
            <div ref={listRef} id={listId} className={styles.list}>
              <PaneBoundary pane="list" place={`${mailboxId}/${folderId}`}>
                <MentionList
                  id={MAIN_ID}
                  mailboxId={mailboxId}
                  folderId={folderId}
                  folderName={folderName}
                  openMentionId={mentionId}
                  search={search}
                  onSearchChange={changeSearch}
                  onSaveAsSmartFolder={dialogs.openNewFolder}
                  onReplyToSelected={bulkReply.replyTo}
                  headerStart={<FoldersButton {...drawer.buttonProps} />}
                />
              </PaneBoundary>
            </div>
            <PaneDivider pane="list" paneId={listId} paneRef={listRef} gridRef={panesRef} />
            <div className={styles.mention}>
              {mentionId === null ? (
                <NoMentionOpen />
              ) : (
                <div className={styles.outlet}>
                  <BackToList mailboxId={mailboxId} folderId={folderId} />
                  <Outlet />
                </div>
              )}
            </div>
          </>
        )}
      </main>
      <SettingsDialogs mailboxId={mailboxId} dialogs={dialogs} />
      <NewMailboxLayer dialogs={dialogs} />
      {bulkReply.layer}
    </div>
  );
}

/** Who wrote the open mention, the folder, the mailbox. */
function usePlaceTitle(place: {
  mailboxId: string;
  folderName: string | null;
  mentionId: string | null;
}): string {
  const t = useTranslations('app');
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: author } = useQuery({
    ...mentionQueries.detail(place.mailboxId, place.mentionId ?? ''),
    enabled: place.mentionId !== null,
    retryOnMount: false,
    select: ({ mention }) => mention.author.name,
  });
  const mailbox = mailboxes.find(({ id }) => id === place.mailboxId);
  const parts = [author, place.folderName, mailbox?.name, t('name')];
  return parts
    .filter((part) => typeof part === 'string')
    .map(nameInSentence)
    .join(' · ');
}
