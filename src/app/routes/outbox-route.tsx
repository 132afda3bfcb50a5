import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { mailboxQueries } from '../../data/mailboxes';
import { isOutboxPart } from '../../domain/outbox-part';
import { Sidebar } from '../../features/mailboxes/sidebar';
import { OutboxPage } from '../../features/outbox/outbox-page';
import { MAIN_ID } from '../skip-link';
import { useDocumentTitle } from '../use-document-title';
import { FoldersButton } from './folders-button';
import styles from './inbox-route.module.css';
import { NotFound } from './not-found';
import { OutboxCount } from './outbox-count';
import { preloadSettingsDialogs } from './load-settings-dialogs';
import { NewMailboxLayer, SettingsDialogs } from './settings-dialogs';
import { useDialogNavigation } from './use-dialog-navigation';
import { useFolderDrawer } from './use-folder-drawer';

const route = getRouteApi('/mailboxes/$mailboxId/outbox/$part');

/** The folders, and a part of the Outbox beside them. */
export function OutboxRoute() {
  const { mailboxId, part } = route.useParams();
  const names = useTranslations('mailboxes');
  const t = useTranslations('outboxParts');
  const app = useTranslations('app');
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const drawer = useFolderDrawer(`${mailboxId}/outbox/${part}`);
  const dialogs = useDialogNavigation();
  const mailbox = mailboxes.find(({ id }) => id === mailboxId)?.name ?? mailboxId;
  const title = isOutboxPart(part) ? t(part) : t('title');
  useDocumentTitle([title, mailbox, app('name')].join(' · '));
  return (
    <div className={styles.inbox} data-pane="list">
      <aside
        {...drawer.panelProps}
        className={styles.folders}
        data-open={drawer.isOpen}
        aria-label={names('sidebar')}
        onPointerEnter={preloadSettingsDialogs}
        onFocus={preloadSettingsDialogs}
      >
        <Sidebar
          mailboxId={mailboxId}
          OutboxCount={OutboxCount}
          onOpenMailboxSettings={dialogs.openMailboxSettings}
          onOpenFolderSettings={dialogs.openFolderSettings}
          onNewFolder={dialogs.openNewFolder}
          onNewMailbox={dialogs.openNewMailbox}
        />
      </aside>
      {drawer.isOpen && <div className={styles.beside} onClick={drawer.close} />}
      <main {...drawer.restProps} className={styles.outbox}>
        {isOutboxPart(part) ? (
          <OutboxPage
            key={`${mailboxId} ${part}`}
            id={MAIN_ID}
            mailboxId={mailboxId}
            part={part}
            headerStart={<FoldersButton {...drawer.buttonProps} />}
          />
        ) : (
          <NotFound message={{ key: 'folderNotFound', id: part }} />
        )}
      </main>
      <SettingsDialogs mailboxId={mailboxId} dialogs={dialogs} />
      <NewMailboxLayer dialogs={dialogs} />
    </div>
  );
}
