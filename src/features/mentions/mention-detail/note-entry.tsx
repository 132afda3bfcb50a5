import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import type { InternalNote } from '../../../domain/triage/internal-note';
import styles from './conversation.module.css';
import { EntryTime } from './entry-time';
import { LongText } from './long-text';

/** What a colleague noted for the team; in its own colour and by name, so that nobody takes it for public. */
export function NoteEntry({ note }: { note: InternalNote }) {
  const t = useTranslations('triage');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const user = account.users.find(({ id }) => id === note.userId);
  return (
    <li className={styles.entry} data-side="note">
      <p className={styles.head}>
        <span className={styles.noteLabel}>{t('internalNote')}</span>
        <bdi className={styles.author}>{user?.name ?? t('unknownUser')}</bdi>
        {note.editedAt !== null && <span>{t('edited')}</span>}
        <EntryTime at={note.writtenAt} />
      </p>
      <LongText text={note.text} />
    </li>
  );
}
