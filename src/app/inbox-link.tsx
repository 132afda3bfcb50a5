import { Link, useMatch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import styles from './header.module.css';
import { useLastInboxPlace } from './last-inbox-place';

/** The way to the inbox: from another area to where one was, within it to its start. */
export function InboxLink() {
  const t = useTranslations('app');
  const place = useLastInboxPlace();
  const isInbox =
    useMatch({ from: '/mailboxes/$mailboxId/folders/$folderId', shouldThrow: false }) !== undefined;
  if (isInbox || place === null) {
    return (
      <Link to="/" className={styles.area} aria-current={isInbox ? 'page' : undefined}>
        {t('inbox')}
      </Link>
    );
  }
  const { mentionId, searchParams, ...folder } = place;
  return mentionId === null ? (
    <Link
      to="/mailboxes/$mailboxId/folders/$folderId"
      params={folder}
      search={searchParams}
      className={styles.area}
    >
      {t('inbox')}
    </Link>
  ) : (
    <Link
      to="/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId"
      params={{ ...folder, mentionId }}
      search={searchParams}
      className={styles.area}
    >
      {t('inbox')}
    </Link>
  );
}
