import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ReasonContext } from './describe-reason';
import { nameTags } from './name-tags';
import styles from './why-trace.module.css';

/** The way to the setting that spoke: a smart folder's, or the mailbox's. */
export function SettingLink({
  folderId,
  context,
  onFollow,
}: {
  folderId: string | null;
  context: ReasonContext;
  onFollow?: (() => void) | undefined;
}) {
  const t = useTranslations('resolutions.trace');
  if (folderId === null) {
    return (
      <Link
        to="."
        search={(previous) => ({ ...previous, mailboxSettings: 'open' as const })}
        className={styles.link}
        onClick={onFollow}
      >
        {t.rich('seeMailbox', { mailbox: context.mailboxName, ...nameTags })}
      </Link>
    );
  }
  const folder = context.smartFolders.find(({ id }) => id === folderId);
  if (folder === undefined) return null;
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
