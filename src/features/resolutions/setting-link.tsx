import { Link, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ReasonContext } from './describe-reason';
import { nameTags } from './name-tags';
import styles from './why-trace.module.css';

/**
 * The way to the setting that spoke: a smart folder's, or the mailbox's. Where it is open already, there is
 * none.
 */
export function SettingLink({
  folderId,
  context,
  onFollow,
}: {
  folderId: string | null;
  context: ReasonContext;
  onFollow?: (() => void) | undefined;
}) {
  const t = useTranslations('trace');
  const { mailboxSettings, folderSettings } = useLocation().search;
  if (folderId === null) {
    if (mailboxSettings === 'open' && folderSettings === undefined) return null;
    return (
      <Link
        to="."
        search={({ folderSettings: _closed, ...previous }) => ({
          ...previous,
          mailboxSettings: 'open' as const,
        })}
        className={styles.link}
        onClick={onFollow}
      >
        {t.rich('seeMailbox', { mailbox: context.mailboxName, ...nameTags })}
      </Link>
    );
  }
  const folder = context.smartFolders.find(({ id }) => id === folderId);
  if (folder === undefined || folderSettings === folderId) return null;
  return (
    <Link
      to="."
      search={(previous) => ({ ...previous, folderSettings: folderId })}
      className={styles.link}
      onClick={onFollow}
    >
      {t.rich('seeFolder', { folder: folder.name, ...nameTags })}
    </Link>
  );
}
