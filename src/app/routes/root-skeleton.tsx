import { useTranslations } from 'use-intl';
import { MentionListSkeleton } from '../../features/mentions/mention-list/mention-list-skeleton';
import { Skeleton } from '../../ui/skeleton';
import { Brand } from '../brand';
import headerStyles from '../header.module.css';
import shellStyles from '../shell.module.css';
import inboxStyles from './inbox-route.module.css';
import styles from './root-skeleton.module.css';

/** The frame before the first answers are here, in the shape of the inbox. */
export function RootSkeleton() {
  const t = useTranslations('app');
  return (
    <div className={shellStyles.shell} aria-busy>
      <header className={headerStyles.header}>
        <Brand />
      </header>
      <div className={shellStyles.content}>
        <div className={inboxStyles.inbox} data-pane="list">
          <div className={inboxStyles.folders} data-open="false" aria-hidden>
            <div className={styles.folders}>
              <Skeleton shape="box" blockSize="32px" />
              {['62%', '74%', '68%', '80%', '44%', '50%'].map((inlineSize) => (
                <Skeleton key={inlineSize} inlineSize={inlineSize} />
              ))}
            </div>
          </div>
          <main className={inboxStyles.panes} aria-label={t('loading')}>
            <div className={inboxStyles.list}>
              <div className={styles.heading}>
                <Skeleton inlineSize="32%" />
              </div>
              <MentionListSkeleton />
            </div>
          </main>
        </div>
      </div>
    </div>
  );
}
