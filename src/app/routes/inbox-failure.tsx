import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { mailboxQueries } from '../../data/mailboxes';
import { MailboxSelect } from '../../features/mailboxes/mailbox-select';
import sidebarStyles from '../../features/mailboxes/sidebar.module.css';
import styles from './inbox-route.module.css';
import { RouteFailure } from './route-failure';

/**
 * The inbox when the folders of its mailbox cannot be had. Without them nobody can say who answers, so
 * there is no list either; another mailbox can be chosen.
 */
export function InboxFailure(props: ErrorComponentProps) {
  const t = useTranslations('mailboxes');
  const mailboxId = useParams({ strict: false, select: (params) => params.mailboxId ?? '' });
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  return (
    <div className={styles.inbox} data-pane="list">
      <aside className={styles.folders} data-open="false" aria-label={t('sidebar')}>
        <div className={sidebarStyles.parts}>
          <MailboxSelect mailboxes={mailboxes} mailboxId={mailboxId} />
        </div>
      </aside>
      <main className={styles.panes}>
        <div className={styles.nowhere}>
          <RouteFailure {...props} part="inbox" />
        </div>
      </main>
    </div>
  );
}
