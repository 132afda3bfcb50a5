import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useFormatter } from 'use-intl';
import styles from './folder-link.module.css';

/** From folder to folder the order stays; what a list was narrowed down to was meant for it alone. */
function keepSort(search: { sort?: string | undefined }): { sort?: string | undefined } {
  return search.sort === undefined ? {} : { sort: search.sort };
}

/** The way to a folder, with the number of its mentions. The list is fetched when one points at it. */
export function FolderLink({
  mailboxId,
  folderId,
  name,
  count,
  icon,
}: {
  mailboxId: string;
  folderId: string;
  name: string;
  count: number;
  icon?: ReactNode;
}) {
  const format = useFormatter();
  return (
    <Link
      to="/mailboxes/$mailboxId/folders/$folderId"
      params={{ mailboxId, folderId }}
      search={keepSort}
      preload="intent"
      className={styles.link}
    >
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <bdi className={styles.name} title={name}>
        {name}
      </bdi>{' '}
      <span className={styles.count}>{format.number(count)}</span>
    </Link>
  );
}
